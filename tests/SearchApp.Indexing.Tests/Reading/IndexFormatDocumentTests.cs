using System.Globalization;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Reading;

/// <summary>The bytes that docs/index-format.md walks through stand where it says.</summary>
public sealed class IndexFormatDocumentTests
{
    [Fact]
    public void The_walk_through_the_bytes_shows_the_golden_index()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "index-format.md"));

        // | file | 0xPLACE | `BYTES` | what they say |
        string[][] rows = [.. lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(IsRow)];

        Assert.True(rows.Length >= 12, $"Only {rows.Length} rows were understood.");
        Assert.All(rows, row =>
        {
            byte[] file = File.ReadAllBytes(Path.Combine(Golden.Folder("tiny"), row[1]));
            int at = int.Parse(row[2].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            byte[] told = Convert.FromHexString(row[3].Trim('`').Replace(" ", "", StringComparison.Ordinal));
            Assert.Equal(told, file[at..(at + told.Length)]);
        });
    }

    private static bool IsRow(string[] cells) => cells.Length > 4 && cells[2].StartsWith("0x", StringComparison.Ordinal);
}
