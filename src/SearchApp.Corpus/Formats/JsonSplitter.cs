using System.Buffers;

namespace SearchApp.Corpus.Formats;

/// <summary>Finds where the values of a JSON text, or of the array it is, begin and end; whether they are valid is seen later.</summary>
internal sealed class JsonSplitter
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("\"{}[],\\"u8);
    private static readonly SearchValues<byte> StringMarks = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> Blanks = SearchValues.Create([(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', (byte)',', 0xEF, 0xBB, 0xBF]);

    private readonly long _limit;
    private readonly ArrayBufferWriter<byte> _value = new(1 << 12);
    private int _depth;
    private bool _inString;
    private bool _escaped;
    private bool _begun;
    private bool _complete;

    public JsonSplitter(long limit) => _limit = limit;

    /// <summary>Whether the values are those of an array.</summary>
    public bool InArray { get; private set; }

    /// <summary>Whether a value has begun and not ended, or the array has not.</summary>
    public bool IsOpen => _begun || (InArray && !_complete);

    /// <summary>Whether the value just completed was larger than the limit; its bytes were not kept.</summary>
    public bool IsOversized { get; private set; }

    /// <summary>Takes bytes up to the end of a value.</summary>
    /// <param name="bytes">What follows.</param>
    /// <param name="complete">Whether a value ended; ask for it before going on.</param>
    /// <returns>How many bytes were taken.</returns>
    public int Feed(ReadOnlySpan<byte> bytes, out bool complete)
    {
        complete = false;
        int at = _begun ? 0 : Begin(bytes);
        int start = at;
        while (_begun && at < bytes.Length && !complete)
        {
            at = Step(bytes, at, out complete);
        }

        Keep(bytes[start..at]);
        _begun &= !complete;
        return at;
    }

    /// <summary>The value just completed.</summary>
    public byte[] Take() => _value.WrittenSpan.ToArray();

    // Passes blanks, commas and the brackets of the array; returns where a value begins.
    private int Begin(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.IndexOfAnyExcept(Blanks);
        if (at < 0)
        {
            return bytes.Length;
        }

        if (bytes[at] == '[' && !InArray)
        {
            InArray = true;
            return at + 1;
        }

        if (bytes[at] == ']')
        {
            _complete = true;
            return at + 1;
        }

        _value.ResetWrittenCount();
        IsOversized = false;
        _begun = true;
        return at;
    }

    private int Step(ReadOnlySpan<byte> bytes, int at, out bool complete)
    {
        complete = false;
        if (_escaped)
        {
            _escaped = false;
            return at + 1;
        }

        int found = bytes[at..].IndexOfAny(_inString ? StringMarks : Marks);
        if (found < 0)
        {
            return bytes.Length;
        }

        at += found;
        byte mark = bytes[at];
        if (_inString)
        {
            _escaped = mark == '\\';
            _inString = mark != '"';
            return at + 1;
        }

        if (_depth == 0 && mark is (byte)',' or (byte)']' && InArray)
        {
            complete = true;
            return at;
        }

        _inString = mark == '"';
        _depth += mark is (byte)'{' or (byte)'[' ? 1 : mark is (byte)'}' or (byte)']' ? -1 : 0;
        complete = _depth == 0 && mark is (byte)'}' or (byte)']';
        return at + 1;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (IsOversized || _value.WrittenCount + (long)bytes.Length > _limit)
        {
            IsOversized = true;
            _value.ResetWrittenCount();
            return;
        }

        _value.Write(bytes);
    }
}
