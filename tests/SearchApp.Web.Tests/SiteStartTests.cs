using System.Net;
using System.Net.Sockets;

namespace SearchApp.Web.Tests;

public sealed class SiteStartTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_busy_port_is_told_in_one_sentence(string host)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        string address = $"http://{host}:{port}";
        var options = new SiteOptions { Index = Path.Combine(Path.GetTempPath(), "searchapp-no-index"), Urls = address };
        var trouble = await Assert.ThrowsAsync<SiteStartException>(() => SearchSite.RunAsync(options, []));
        Assert.StartsWith($"The site cannot listen on {address}: another program uses this address", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', trouble.Message);
    }

    [Fact]
    public async Task The_program_ends_with_code_6()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        Assert.Equal(6, await SearchApp.Web.Program.Main(["--urls", $"http://127.0.0.1:{port}", "--index", "searchapp-no-index"]));
    }

    [Theory]
    [InlineData("--limits:queued=abc")]
    [InlineData("--as-of=2021")]
    public async Task The_program_ends_with_code_6_on_a_setting_that_cannot_be(string setting) =>
        Assert.Equal(6, await SearchApp.Web.Program.Main([setting, "--urls", "http://127.0.0.1:0", "--index", "searchapp-no-index"]));

    [Fact]
    public async Task An_empty_path_is_not_the_default()
    {
        var refused = await Assert.ThrowsAsync<SiteSettingException>(() => SearchSite.RunAsync(new SiteOptions { Index = "" }, []));
        Assert.Equal("The setting index is empty; name a path, or leave it out.", refused.Message);
    }

    [Fact]
    public async Task A_file_of_settings_that_is_no_json_is_told_with_its_line()
    {
        var folder = Directory.CreateTempSubdirectory("searchapp-settings");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "appsettings.json"), "{ \"urls\": ", TestContext.Current.CancellationToken);
            var refused = await Assert.ThrowsAsync<SiteSettingException>(() => SearchSite.RunAsync(new SiteOptions(), ["--contentRoot", folder.FullName]));
            Assert.StartsWith("The settings cannot be read: ", refused.Message, StringComparison.Ordinal);
            Assert.Contains("appsettings.json", refused.Message, StringComparison.Ordinal);
            Assert.Contains("LineNumber: 0", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_address_that_is_none_is_told_too()
    {
        var options = new SiteOptions { Index = "searchapp-no-index", Urls = "not an address" };
        await Assert.ThrowsAsync<SiteStartException>(() => SearchSite.RunAsync(options, []));
    }
}
