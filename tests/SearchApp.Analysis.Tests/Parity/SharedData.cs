using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SearchApp.Analysis.Tests.Parity;

/// <summary>Real news from the folder SEARCHAPP_DATA, else ../shared/data beside the repository; not part of the project.</summary>
internal static class SharedData
{
    /// <summary>Every n-th text of the news, until they are of so many bytes; skips the test where there are none.</summary>
    public static List<string> NewsTexts(int everyNth, long bytes)
    {
        string path = Path.Combine(Folder(), "news.jsonl.gz");
        Assert.SkipUnless(File.Exists(path), $"There is no {path}: set SEARCHAPP_DATA to the folder of the measuring data.");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var texts = new List<string>();
        long read = 0;
        for (int line = 0; read < bytes && lines.ReadLine() is { } json; line++)
        {
            if (line % everyNth == 0)
            {
                using var article = JsonDocument.Parse(json);
                string text = article.RootElement.GetProperty("text").GetString()!;
                texts.Add(text);
                read += Encoding.UTF8.GetByteCount(text);
            }
        }

        return texts;
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("SEARCHAPP_DATA") is { Length: > 0 } folder)
        {
            return folder;
        }

        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "SearchApp.sln")))
        {
            at = at.Parent;
        }

        return Path.Combine(at?.Parent?.FullName ?? AppContext.BaseDirectory, "shared", "data");
    }
}
