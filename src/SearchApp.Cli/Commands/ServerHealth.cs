using System.Globalization;
using System.Text.Json;
using SearchApp.Indexing;

namespace SearchApp.Cli.Commands;

/// <summary>Asks a running server how it is: what a container's health check runs.</summary>
internal static class ServerHealth
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>What <c>/healthz</c> of a server says.</summary>
    /// <exception cref="CommandLineException">It is no address of a server.</exception>
    public static async Task<HealthFinding> ExamineAsync(string address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https"))
        {
            throw new CommandLineException($"'{address}' is not the address of a server, such as http://localhost:8080.");
        }

        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(server, "/healthz"), cancellation);
            string said = await answer.Content.ReadAsStringAsync(cancellation);
            return answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json"
                ? Finding(HealthState.Ok, $"{server} answers: {said}")
                : Finding(HealthState.Problem, $"{server} answers, but not searches ({((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture)}): {Detail(said, server)}");
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return Finding(HealthState.Problem, $"{server} does not answer: {trouble.Message} Start it, or name another address.");
        }
    }

    private static HealthFinding Finding(HealthState state, string message) => new("server", state, message);

    // The sentence of a problem document. Anything else is a page of a server or a proxy, of no use in a terminal.
    private static string Detail(string said, Uri server)
    {
        try
        {
            using var document = JsonDocument.Parse(said);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("detail", out var detail)
                ? detail.GetString() ?? said
                : said;
        }
        catch (JsonException)
        {
            return $"it does not say why. If the setting AllowedHosts names who may be asked, put {server.Host} among them; else see whether it is this program.";
        }
    }
}
