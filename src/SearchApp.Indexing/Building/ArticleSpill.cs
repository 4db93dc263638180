using System.Buffers.Binary;
using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Building;

/// <summary>Articles put aside on disk while a source is surveyed, so that none is held in memory and none is parsed twice.</summary>
/// <remarks>Written by one thread at a time; once <see cref="Close"/> was called, read by any number. Gone when disposed.</remarks>
internal sealed class ArticleSpill : IDisposable
{
    private const string FileName = "articles.pending";
    private const int BodyPart = 3;

    private readonly IndexDirectory _directory;
    private readonly IndexOutput _output;
    private FileStream? _input;

    public ArticleSpill(IndexDirectory directory)
    {
        _directory = directory;
        _output = directory.CreateOutput(FileName);
    }

    /// <summary>Puts an article aside.</summary>
    /// <returns>Where it begins.</returns>
    public long Add(Article article)
    {
        long start = _output.Position;
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (string? part in (ReadOnlySpan<string?>)
            [article.Id.Value, article.Title, article.Subtitle, article.Body, ArticleDetails.Write(article)])
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part ?? "");
            BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            _output.WriteBytes(length);
            _output.WriteBytes(bytes);
        }

        return start;
    }

    /// <summary>Ends the writing.</summary>
    public void Close()
    {
        _output.Close();
        _input = new FileStream(_directory.PathOf(FileName), FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.RandomAccess);
    }

    /// <summary>Reads an article back.</summary>
    /// <param name="start">Where it begins.</param>
    public Article Read(long start)
    {
        var parts = new string?[5];
        for (int i = 0; i < parts.Length; i++)
        {
            int length = LengthAt(start);
            start += sizeof(int);
            parts[i] = length < 0 ? null : Encoding.UTF8.GetString(Bytes(start, length));
            start += Math.Max(0, length);
        }

        return ArticleDetails.Read(parts[0]!, parts[1]!, parts[2], parts[3]!, parts[4]!);
    }

    /// <summary>Reads the body of an article back, without the rest.</summary>
    /// <param name="start">Where the article begins.</param>
    public string ReadBody(long start)
    {
        for (int i = 0; i < BodyPart; i++)
        {
            start += sizeof(int) + Math.Max(0, LengthAt(start));
        }

        return Encoding.UTF8.GetString(Bytes(start + sizeof(int), LengthAt(start)));
    }

    public void Dispose()
    {
        _input?.Dispose();
        _output.Dispose();
        _directory.Delete(FileName);
    }

    private int LengthAt(long start) => BinaryPrimitives.ReadInt32LittleEndian(Bytes(start, sizeof(int)));

    private byte[] Bytes(long start, int length)
    {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length;)
        {
            int read = RandomAccess.Read(_input!.SafeFileHandle, bytes.AsSpan(done), start + done);
            done += read > 0 ? read : throw new EndOfStreamException($"{_directory.PathOf(FileName)} ends before what was written there.");
        }

        return bytes;
    }
}
