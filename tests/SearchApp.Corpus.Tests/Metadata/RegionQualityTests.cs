using System.Globalization;
using System.Text;
using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Metadata;

/// <summary>Regions of real news items against the province that their publisher states.</summary>
public sealed class RegionQualityTests
{
    private readonly ITestOutputHelper _output;

    public RegionQualityTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void The_province_is_right_for_95_in_100_items_and_a_certain_one_for_98()
    {
        (int items, int right, int certain, int certainRight) = (0, 0, 0, 0);
        var confusions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Prerequisite.Data("region/dxy.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            string stated = json.RootElement.GetProperty("region").GetString()!;
            if (Regions.Resolve(stated) is not { } province || !Names(json.RootElement, province))
            {
                continue;
            }

            RegionAttribution found = Read(json.RootElement).Region;
            bool isRight = found.Code?[..2] == province.Code[..2];
            items++;
            right += isRight ? 1 : 0;
            certain += found.Confidence == Confidence.Certain ? 1 : 0;
            certainRight += found.Confidence == Confidence.Certain && isRight ? 1 : 0;
            if (!isRight)
            {
                string key = $"{stated} read as {(found.Code is null ? "unknown" : Regions.Find(found.Code[..2])!.Name)}";
                confusions[key] = confusions.GetValueOrDefault(key) + 1;
            }
        }

        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {items} right; {certainRight} of {certain} certain ones right"));
        foreach ((string key, int count) in confusions.OrderByDescending(entry => entry.Value))
        {
            _output.WriteLine($"{count} {key}");
        }

        Assert.True(right >= items * 0.95, $"{right} of {items}");
        Assert.True(certainRight >= certain * 0.98, $"{certainRight} of {certain}");
    }

    // Whether title, source or text name the province or a place in it.
    private static bool Names(JsonElement item, Region province)
    {
        string text = Field(item, "title") + Field(item, "source") + Field(item, "text");
        return Regions.All.Any(region => region.Code[..2] == province.Code[..2]
            && (text.Contains(region.Name, StringComparison.Ordinal) || (region.Code.EndsWith("00", StringComparison.Ordinal) && text.Contains(region.ShortName, StringComparison.Ordinal))));
    }

    private static Article Read(JsonElement item)
    {
        byte[] record = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
            new { id = Field(item, "id"), title = Field(item, "title"), source = Field(item, "source"), url = Field(item, "url"), text = Field(item, "text") }));
        return new ArticleReader().Parse(new RawDocument("dxy.jsonl", RawDocumentKind.JsonRecord, record, null, 0)).Article!;
    }

    private static string Field(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}
