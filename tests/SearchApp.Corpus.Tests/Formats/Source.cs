using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Formats;

/// <summary>Makes files of each kind and reads them.</summary>
internal static class Source
{
    public const string Sentence = "示例市今天召开会议，研究部署下一步工作，要求各部门认真落实，确保任务按时完成。";

    public static readonly string Page =
        $"<html><head><title>示例市部署工作_示例网</title></head><body><h1>示例市部署工作</h1><div>2021-06-01 来源：示例日报</div><div><p>{Sentence}</p><p>{Sentence}</p></div></body></html>";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed))
        {
            foreach ((string name, byte[] content) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
            }
        }

        return packed.ToArray();
    }

    /// <summary>The results of a folder with one file.</summary>
    public static ReadResult[] Read(string name, byte[] content, ArticleReaderOptions? options = null)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder[name], content);
        return [.. new ArticleReader(options).Read(folder.Path)];
    }

    public static ReadResult[] Read(string name, string content) => Read(name, Utf8(content));
}
