using System.Runtime.InteropServices;
using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Building;

/// <summary>Articles put aside on disk while a source is surveyed, so that none is held in memory and none is parsed twice.</summary>
/// <remarks>
/// Written by one thread at a time; once <see cref="Close"/> was called, read by any number. Gone when disposed.
/// <code>
/// articles.pending → (article×1024, start i64×1024)×groups; the last group may have fewer
/// article          → (length i32)×5, -1 for none, id, title, subtitle, body, details
/// </code>
/// </remarks>
internal sealed class ArticleSpill : IDisposable
{
    private const string FileName = "articles.pending";
    private const int Parts = 5;
    private const int BodyPart = 3;
    private const int GroupSize = 1024;

    private readonly IndexDirectory _directory;
    private readonly IndexOutput _output;
    private readonly List<long> _starts = [];
    private readonly List<long> _groups = [];
    private FileStream? _input;

    public ArticleSpill(IndexDirectory directory)
    {
        _directory = directory;
        _output = directory.CreateOutput(FileName);
    }

    /// <summary>Number of articles put aside.</summary>
    public int Count => (_groups.Count * GroupSize) + _starts.Count;

    /// <summary>Puts an article aside; its number is how many were before it.</summary>
    public void Add(Article article)
    {
        _starts.Add(_output.Position);
        string?[] texts = [article.Id.Value, article.Title, article.Subtitle, article.Body, ArticleDetails.Write(article)];
        byte[]?[] parts = Array.ConvertAll(texts, static text => text is null ? null : Encoding.UTF8.GetBytes(text));
        foreach (byte[]? part in parts)
        {
            WriteNumber(part?.Length ?? -1);
        }

        foreach (byte[]? part in parts)
        {
            _output.WriteBytes(part);
        }

        if (_starts.Count == GroupSize)
        {
            EndGroup();
        }
    }

    /// <summary>Ends the writing.</summary>
    public void Close()
    {
        EndGroup();
        _output.Close();
        _input = new FileStream(_directory.PathOf(FileName), FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.RandomAccess);
    }

    /// <summary>Reads an article back.</summary>
    /// <param name="number">Its number.</param>
    public Article Read(int number)
    {
        long start = StartOf(number);
        Span<int> lengths = stackalloc int[Parts];
        ReadLengths(start, lengths);
        start += Parts * sizeof(int);
        var parts = new string?[Parts];
        for (int i = 0; i < Parts; i++)
        {
            parts[i] = lengths[i] < 0 ? null : Encoding.UTF8.GetString(Bytes(start, lengths[i]));
            start += Math.Max(0, lengths[i]);
        }

        return ArticleDetails.Read(parts[0]!, parts[1]!, parts[2], parts[3]!, parts[4]!);
    }

    /// <summary>Reads the body of an article back, without the rest.</summary>
    /// <param name="number">Its number.</param>
    public string ReadBody(int number)
    {
        long start = StartOf(number);
        Span<int> lengths = stackalloc int[Parts];
        ReadLengths(start, lengths);
        start += Parts * sizeof(int);
        foreach (int length in lengths[..BodyPart])
        {
            start += Math.Max(0, length);
        }

        return Encoding.UTF8.GetString(Bytes(start, lengths[BodyPart]));
    }

    public void Dispose()
    {
        _input?.Dispose();
        _output.Dispose();
        _directory.Delete(FileName);
    }

    private void EndGroup()
    {
        _groups.Add(_output.Position);
        _output.WriteBytes(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_starts)));
        _starts.Clear();
    }

    private void WriteNumber(int number) => _output.WriteBytes(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));

    private long StartOf(int number) =>
        MemoryMarshal.Read<long>(Bytes(_groups[number / GroupSize] + (number % GroupSize * sizeof(long)), sizeof(long)));

    private void ReadLengths(long start, Span<int> lengths) => Read(start, MemoryMarshal.AsBytes(lengths));

    private byte[] Bytes(long start, int length)
    {
        byte[] bytes = new byte[length];
        Read(start, bytes);
        return bytes;
    }

    private void Read(long start, Span<byte> bytes)
    {
        for (int done = 0; done < bytes.Length;)
        {
            int read = RandomAccess.Read(_input!.SafeFileHandle, bytes[done..], start + done);
            done += read > 0 ? read : throw new EndOfStreamException($"{_directory.PathOf(FileName)} ends before what was written there.");
        }
    }
}
