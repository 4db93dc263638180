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

    [Theory]
    [InlineData("http://localhost:99999", "'http://localhost:99999' has a port that is no number from 0 to 65535")]
    [InlineData("http://localhost:abc", "'http://localhost:abc' has a port that is no number from 0 to 65535")]
    [InlineData("http://localhost:", "'http://localhost:' has a port that is no number from 0 to 65535")]
    [InlineData("http://127.0.0.1:0;http://nohost.invalid:5199", "the host of 'http://nohost.invalid:5199' is neither localhost nor an IP address nor *")]
    [InlineData("ftp://localhost:5199", "'ftp://localhost:5199' does not begin with http:// or https://")]
    [InlineData("", "it is empty")]
    public async Task An_address_on_which_the_server_would_listen_everywhere_is_refused(string urls, string reason)
    {
        var options = new SiteOptions { Index = "searchapp-no-index", Urls = urls };
        var refused = await Assert.ThrowsAsync<SiteStartException>(() => SearchSite.RunAsync(options, []));
        Assert.Contains($": {reason}", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("Choose another address, such as --urls http://localhost:5081.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--http_ports=abc")]
    [InlineData("--Kestrel:Endpoints:A:Url=http://localhost:abc")]
    public async Task The_addresses_of_the_host_are_checked_too(string setting)
    {
        var refused = await Assert.ThrowsAsync<SiteStartException>(() => SearchSite.RunAsync(new SiteOptions { Index = "searchapp-no-index" }, [setting]));
        Assert.Contains("has a port that is no number", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://[::1]:0")]
    [InlineData("http://127.0.0.1:0/")]
    public async Task Addresses_that_mean_what_they_say_are_listened_on(string urls)
    {
        await using var site = await SearchSite.StartAsync(new SiteOptions { Index = "searchapp-no-index", Urls = urls }, []);
        Assert.NotEmpty(site.Urls);
    }
}
