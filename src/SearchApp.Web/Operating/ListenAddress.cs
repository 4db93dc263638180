using System.Net;

namespace SearchApp.Web.Operating;

/// <summary>Checks the addresses to listen on: on one mistyped the server would listen on every network of the machine.</summary>
internal static class ListenAddress
{
    private const string NoPort = "has a port that is no number from 0 to 65535";

    /// <summary>Checks what is asked for, and what else the host would listen on.</summary>
    /// <param name="urls">The addresses, separated by semicolons; null for those of the host's own settings.</param>
    /// <param name="configuration">The host's settings.</param>
    /// <exception cref="SiteStartException">One cannot be.</exception>
    public static void Check(string? urls, IConfiguration configuration)
    {
        if ((urls ?? configuration["urls"]) is { } addresses)
        {
            Check(addresses);
        }

        foreach (string port in Parts(configuration["http_ports"]).Concat(Parts(configuration["https_ports"])))
        {
            Check($"http://*:{port}");
        }

        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            if (endpoint["Url"] is { } url)
            {
                Check(url);
            }
        }
    }

    private static void Check(string addresses)
    {
        string[] parts = Parts(addresses);
        if ((parts.Length == 0 ? "it is empty" : parts.Select(Trouble).FirstOrDefault(trouble => trouble is not null)) is { } reason)
        {
            throw new SiteStartException(parts.Length == 0 ? $"'{addresses}'" : addresses, reason);
        }
    }

    // As the host separates them.
    private static string[] Parts(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Trouble(string text)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(text);
        }
        catch (FormatException)
        {
            return $"'{text}' is no address";
        }

        if (address.Scheme is not ("http" or "https"))
        {
            return $"'{text}' does not begin with http:// or https://";
        }

        if (address.IsUnixPipe || address.IsNamedPipe)
        {
            return null;
        }

        if (address.Port is < 0 or > IPEndPoint.MaxPort)
        {
            return $"'{text}' {NoPort}";
        }

        // What is not a number stays with the host when an address is read.
        bool isHost = address.Host is "*" or "+" || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || IPAddress.TryParse(address.Host, out _);
        return isHost ? null
            : address.Host.Contains(':', StringComparison.Ordinal) ? $"'{text}' {NoPort}"
            : $"the host of '{text}' is neither localhost nor an IP address nor *, and the server would take it for *, every network of this machine";
    }
}
