using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

/// <summary>Pages far beyond what a search finds.</summary>
public sealed class DeepPageTests : IDisposable
{
    private readonly SmallCollection _collection = new();

    [Theory]
    [InlineData("100000", 2, 0)]
    [InlineData("2147483647", 2, 0)]
    [InlineData("2147483648", 1, 1)]
    [InlineData("99999999999999999999", 1, 1)]
    [InlineData("-1", 1, 1)]
    public async Task They_are_the_last_page_or_told_to_be_none(string page, int shown, int problems)
    {
        foreach (string id in (string[])["a", "b", "c"])
        {
            _collection.Add(id);
        }

        _collection.Rebuild();
        await using var factory = new WebApplicationFactory<Program>();
        await using var site = factory.WithWebHostBuilder(host => host.UseSetting("index", _collection.Index));
        using var client = site.CreateClient();
        string query = $"?q=疫苗&size=2&page={page}";

        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/search" + query, UriKind.Relative), TestContext.Current.CancellationToken));
        using var html = await client.GetAsync(new Uri("/" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(3, answer.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(shown, answer.RootElement.GetProperty("page").GetInt32());
        Assert.Equal(problems, answer.RootElement.GetProperty("query").GetProperty("problems").GetArrayLength());
        Assert.Equal(HttpStatusCode.OK, html.StatusCode);
    }

    public void Dispose() => _collection.Dispose();
}
