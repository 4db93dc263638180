using System.IO.Compression;
using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Metadata;

/// <summary>The rows of a table of labels in this folder, and the texts of the measuring data that they speak of.</summary>
internal static class LabelledText
{
    /// <summary>The columns of each row.</summary>
    public static string[][] Rows(string name) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/SearchApp.Corpus.Tests/Metadata/Labelled", name)).Where(line => line[0] != '#').Select(line => line.Split('\t'))];

    /// <summary>The texts of news.jsonl.gz with these ids.</summary>
    public static Dictionary<string, string> Texts(IEnumerable<string> ids) => Articles(ids).ToDictionary(article => article.Key, article => article.Value.Text, StringComparer.Ordinal);

    /// <summary>The titles and texts of news.jsonl.gz with these ids.</summary>
    public static Dictionary<string, (string Title, string Text)> Articles(IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var texts = new Dictionary<string, (string Title, string Text)>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Prerequisite.Data("news.jsonl.gz")), CompressionMode.Decompress));
        while (texts.Count < wanted.Count && reader.ReadLine() is { } line)
        {
            int end = line.IndexOf("\",", StringComparison.Ordinal);
            if (line.StartsWith("{\"id\": \"", StringComparison.Ordinal) && !wanted.Contains(line[8..end]))
            {
                continue;
            }

            using var json = JsonDocument.Parse(line);
            string id = json.RootElement.GetProperty("id").GetString()!;
            if (wanted.Contains(id))
            {
                texts.Add(id, (json.RootElement.GetProperty("title").GetString() ?? "", json.RootElement.GetProperty("text").GetString()!));
            }
        }

        return texts;
    }
}
