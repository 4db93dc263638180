using System.Text;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Surveys;

/// <summary>Notes by the numbers of their articles, on disk. Written by one thread; once <see cref="Seal"/> was called, read by any number.</summary>
internal sealed class CopyNotes : IDisposable
{
    private readonly ScratchFile _notes;
    private readonly BinaryWriter _output;
    private readonly ScratchList<long> _starts;
    private readonly ScratchList<ulong> _index;
    private readonly DistinctSorter _order;

    /// <summary>Starts with none.</summary>
    public CopyNotes(ScratchFolder folder)
    {
        _notes = folder.NewFile();
        _output = new BinaryWriter(_notes.Output, Encoding.UTF8, leaveOpen: true);
        _starts = new ScratchList<long>(folder);
        _index = new ScratchList<ulong>(folder);
        _order = new DistinctSorter(folder);
    }

    /// <summary>Adds a note.</summary>
    /// <param name="number">Number of its article; each once.</param>
    /// <param name="note">The note.</param>
    public void Add(int number, CopyNote note)
    {
        _order.Add(((ulong)number << 32) | (uint)_starts.Count);
        _starts.Add(_notes.Output.Position);
        _output.Write(note.Year?.Year ?? 0);
        _output.Write(note.Year?.Reason ?? "");
        _output.Write(note.First.Value);
        _output.Write(note.Further.Count);
        foreach (FurtherSource source in note.Further)
        {
            _output.Write(source.Id.Value);
            WriteIfAny(source.Source);
            WriteIfAny(source.Url);
        }
    }

    /// <summary>Ends the writing.</summary>
    public void Seal()
    {
        foreach (ulong entry in _order.Sorted())
        {
            _index.Add(entry);
        }

        _output.Flush();
        _notes.Seal();
        _starts.Seal();
        _index.Seal();
    }

    /// <summary>The note on an article; null when there is none.</summary>
    public CopyNote? Find(int number)
    {
        (long low, long high) = (0, _index.Count);
        while (low < high)
        {
            long middle = (low + high) / 2;
            (low, high) = (int)(_index[middle] >> 32) < number ? (middle + 1, high) : (low, middle);
        }

        return low < _index.Count && (int)(_index[low] >> 32) == number ? ReadAt(_starts[(uint)_index[low]]) : null;
    }

    public void Dispose()
    {
        _notes.Dispose();
        _starts.Dispose();
        _index.Dispose();
        _order.Dispose();
    }

    private CopyNote ReadAt(long start)
    {
        using Stream stream = _notes.Bytes.OpenAt(start);
        using var input = new BinaryReader(stream, Encoding.UTF8);
        (int year, string reason) = (input.ReadInt32(), input.ReadString());
        var first = new ArticleId(input.ReadString());
        var further = new FurtherSource[input.ReadInt32()];
        for (int i = 0; i < further.Length; i++)
        {
            further[i] = new FurtherSource(new ArticleId(input.ReadString()), ReadIfAny(input), ReadIfAny(input));
        }

        return new CopyNote(year == 0 ? null : (year, reason), first, further);
    }

    private void WriteIfAny(string? text)
    {
        _output.Write(text is not null);
        _output.Write(text ?? "");
    }

    private static string? ReadIfAny(BinaryReader input)
    {
        bool isAny = input.ReadBoolean();
        string text = input.ReadString();
        return isAny ? text : null;
    }
}
