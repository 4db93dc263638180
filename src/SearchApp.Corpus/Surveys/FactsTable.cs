using System.Collections;
using System.Text;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Surveys;

/// <summary>The facts of all articles of a source by their numbers, on disk as <see cref="SurveyFormat"/> has them: in memory is an eighth of a byte an article.</summary>
/// <remarks>Written by one thread; once <see cref="Seal"/> was called, read by any number, fastest in order.</remarks>
internal sealed class FactsTable : IReadOnlyList<ArticleFacts>, IDisposable
{
    // What lies between is passed over.
    private const int Step = 64;

    private readonly List<long> _starts = [];
    private readonly ScratchFile? _file;
    private readonly BinaryWriter? _output;
    private MappedBytes? _bytes;

    /// <summary>Starts empty.</summary>
    public FactsTable(ScratchFolder folder)
    {
        _file = folder.NewFile();
        _output = new BinaryWriter(_file.Output, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Reads a table that was written.</summary>
    /// <param name="bytes">Where it is; is not taken over.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="count">Number of articles.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public FactsTable(MappedBytes bytes, long start, int count)
    {
        _bytes = bytes;
        for (End = start; Count < count; Count++)
        {
            NoteStart(End);
            End += SurveyFormat.LengthOfArticle(bytes, End);
        }
    }

    /// <summary>Number of articles.</summary>
    public int Count { get; private set; }

    /// <summary>One past the last byte of a table that is read.</summary>
    public long End { get; }

    /// <summary>The facts of an article.</summary>
    public ArticleFacts this[int number] => Read(number).Facts;

    /// <summary>How much of an article was frame when the table was written.</summary>
    public Frame FrameOf(int number) => Read(number).Frame;

    /// <summary>Adds the facts of the next article.</summary>
    public void Add(ArticleFacts facts)
    {
        NoteStart(_file!.Output.Position);
        SurveyFormat.Write(_output!, facts, default);
        Count++;
    }

    /// <summary>Ends the writing. Again does nothing.</summary>
    public void Seal()
    {
        if (_bytes is null)
        {
            _output!.Flush();
            _file!.Seal();
            _bytes = _file.Bytes;
        }
    }

    public IEnumerator<ArticleFacts> GetEnumerator()
    {
        long at = Count == 0 ? 0 : _starts[0];
        for (int number = 0; number < Count; number++)
        {
            ArticleFacts facts = SurveyFormat.ReadArticle(_bytes!, ref at).Facts;
            yield return facts;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _file?.Dispose();

    private void NoteStart(long start)
    {
        if (Count % Step == 0)
        {
            _starts.Add(start);
        }
    }

    private (ArticleFacts Facts, Frame Frame) Read(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)Count, nameof(number));
        long at = _starts[number / Step];
        for (int skipped = number % Step; skipped > 0; skipped--)
        {
            at += SurveyFormat.LengthOfArticle(_bytes!, at);
        }

        return SurveyFormat.ReadArticle(_bytes!, ref at);
    }
}
