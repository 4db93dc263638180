using System.Text;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads what is written as lines of headers and blocks of bytes: web archives, HTTP, mail.</summary>
internal sealed class HeaderReader
{
    private const int LongestLine = 1 << 16;
    private const int MostHeaders = 1000;

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at;
    private int _end;

    public HeaderReader(Stream stream) => _stream = stream;

    /// <summary>The next line without its end; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The line is longer than 64 KiB.</exception>
    public string? ReadLine()
    {
        var line = new StringBuilder();
        bool any = false;
        while (_at < _end || Fill())
        {
            any = true;
            byte b = _buffer[_at++];
            if (b == '\n')
            {
                break;
            }

            line.Append((char)b);
            if (line.Length > LongestLine)
            {
                throw new InvalidDataException("a header line is longer than 64 KiB.");
            }
        }

        return any ? line.ToString().TrimEnd('\r') : null;
    }

    /// <summary>Headers up to the blank line behind them; names in lower case, of equal names the first, folded lines joined.</summary>
    /// <exception cref="InvalidDataException">There are more than a thousand.</exception>
    public Dictionary<string, string> ReadHeaders()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string last = "";
        for (int count = 0; ReadLine() is { Length: > 0 } line; count++)
        {
            if (count > MostHeaders)
            {
                throw new InvalidDataException("there are more than a thousand header lines.");
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && last.Length > 0)
            {
                headers[last] += " " + line.Trim();
            }
            else if (colon > 0)
            {
                last = line[..colon].Trim().ToLowerInvariant();
                headers.TryAdd(last, line[(colon + 1)..].Trim());
            }
        }

        return headers;
    }

    /// <summary>The next bytes.</summary>
    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public byte[] ReadExactly(int length)
    {
        byte[] block = new byte[length];
        for (int done = 0; done < length;)
        {
            if (_at == _end && !Fill())
            {
                throw new InvalidDataException("it ends within a record.");
            }

            int part = Math.Min(length - done, _end - _at);
            _buffer.AsSpan(_at, part).CopyTo(block.AsSpan(done));
            _at += part;
            done += part;
        }

        return block;
    }

    /// <summary>All that is left.</summary>
    public ReadOnlyMemory<byte> ReadRest(long limit)
    {
        byte[] ahead = _buffer[_at.._end];
        _at = _end;
        return Sources.BoundedRead.All(_stream, limit) is { } rest ? (byte[])[.. ahead, .. rest.Span] : ahead;
    }

    /// <summary>Passes over bytes.</summary>
    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public void Skip(long length)
    {
        while (length > 0)
        {
            if (_at == _end && !Fill())
            {
                throw new InvalidDataException("it ends within a record.");
            }

            int part = (int)Math.Min(length, _end - _at);
            _at += part;
            length -= part;
        }
    }

    private bool Fill()
    {
        _at = 0;
        _end = _stream.Read(_buffer);
        return _end > 0;
    }
}
