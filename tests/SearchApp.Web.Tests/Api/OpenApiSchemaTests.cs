using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using SearchApp.Web.Api;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Api;

/// <summary>Each answer has the shape that the OpenAPI document gives, in the judgement of a validator that others wrote.</summary>
[Collection(Browser.BrowserCollection.Name)]
public sealed class OpenApiSchemaTests(SeedSite site)
{
    private static readonly HttpClient Client = new();

    [Fact]
    public async Task Every_json_answer_has_the_shape_that_the_document_gives()
    {
        string document = await GetAsync("/openapi.json");
        string article = "/api/v1/articles/000_45d9ac9911673ab2.txt";
        string next = JsonDocument.Parse(await GetAsync("/api/v1/search?size=1")).RootElement.GetProperty("links").GetProperty("next").GetString()!;
        (string Route, string Path)[] more =
        [
            ("search", next), ("search", "/api/v1/search?q=没有这样的文章 \"&region=广东&region=nowhere&from=bad&about=440000"),
            ("search", "/api/v1/search?q=疫苗接钟"), ("search", "/api/v1/search?q=省长在省疾控中心怎样部署学校开学"), ("search", "/api/v1/search?region=-440000&source=-x"), ("article", article),
            ("receipt", "/api/v1/receipt?q=疫苗&from=2021&index=g0&found=3&time=2021-07-01T08:09:10Z"), ("facets", "/api/v1/facets?q=会议"),
            ("timeline", "/api/v1/timeline?phrase=疫苗&provinces=1"), ("quote", "/api/v1/quote?text=省长马兴瑞在省疾控中心主持召开疫苗接种工作调度会"),
        ];
        var examples = ApiRoutes.All.Where(r => r is { Example: not null, Schema: not null }).Select(r => (Route: r.Name, Path: r.Example!));
        foreach (var (name, path) in examples.Concat(more))
        {
            string schema = ApiRoutes.All.Single(r => r.Name == name).Schema!;
            var problems = (await SchemaAsync(document, schema)).Validate(await GetAsync(path));
            Assert.True(problems.Count == 0, $"{path}: {string.Join("\n", problems)}");
        }
    }

    [Theory]
    [InlineData("/api/v1/articles/none")]
    [InlineData("/api/v1/search?cursor=x")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/export/x")]
    public async Task Every_problem_has_the_shape_too(string path)
    {
        var answer = await Client.GetAsync(new Uri(site.Root + path), TestContext.Current.CancellationToken);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var schema = await SchemaAsync(await GetAsync("/openapi.json"), "Problem");
        Assert.Empty(schema.Validate(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_validator_finds_what_is_wrong()
    {
        var schema = await SchemaAsync(await GetAsync("/openapi.json"), "Search");
        string answer = await GetAsync("/api/v1/search?q=疫苗");
        Assert.Empty(schema.Validate(answer));
        Assert.NotEmpty(schema.Validate(answer.Replace("\"total\":", "\"totals\":", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(answer.Replace("\"titleMarks\":[[", "\"titleMarks\":[[\"a\",", StringComparison.Ordinal)));
    }

    private static async Task<JsonSchema> SchemaAsync(string document, string name)
    {
        var schemas = JsonNode.Parse(document.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal))!["components"]!["schemas"]!;
        var root = schemas[name]!.DeepClone();
        root["definitions"] = schemas.DeepClone();
        return await JsonSchema.FromJsonAsync(root.ToJsonString(), TestContext.Current.CancellationToken);
    }

    private async Task<string> GetAsync(string path)
    {
        var answer = await Client.GetAsync(new Uri(site.Root + path), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
