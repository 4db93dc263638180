using System.Buffers;

namespace SearchApp.Corpus.Formats;

/// <summary>Cuts a stream into rows and fields. A row over the limit is passed over, holding no more than the limit.</summary>
internal sealed class CsvReader
{
    private const int ChunkBytes = 1 << 18;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly Stream _stream;
    private readonly byte _separator;
    private readonly long _limit;
    private readonly byte[] _chunk = new byte[ChunkBytes];
    private readonly ArrayBufferWriter<byte> _field = new();
    private int _at;
    private int _end;

    public CsvReader(Stream stream, byte separator, long limit)
    {
        _stream = stream;
        _separator = separator;
        _limit = limit;
    }

    /// <summary>The fields of the row in hand, without quotes.</summary>
    public List<byte[]> Fields { get; private set; } = [];

    /// <summary>Whether the row in hand was larger than the limit.</summary>
    public bool IsOversized { get; private set; }

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public bool MoveNext()
    {
        do
        {
            if (!ReadRow())
            {
                return false;
            }
        }
        while (Fields.Count == 1 && Fields[0].Length == 0 && !IsOversized);
        return true;
    }

    private bool ReadRow()
    {
        Fields = [];
        IsOversized = false;
        _field.ResetWrittenCount();
        long size = 0;
        bool quoted = false;
        bool any = false;
        for (int b = Next(); b >= 0; b = Next())
        {
            any = true;
            IsOversized |= ++size > _limit;
            if (quoted)
            {
                quoted = b != '"' || PeekIs((byte)'"');
                if (b == '"' && quoted)
                {
                    _at++;
                }

                if (quoted)
                {
                    Put((byte)b);
                }
            }
            else if (b == '"' && _field.WrittenCount == 0)
            {
                quoted = true;
            }
            else if (b == _separator)
            {
                EndField();
            }
            else if (b == '\n')
            {
                break;
            }
            else if (b != '\r' || !PeekIs((byte)'\n'))
            {
                Put((byte)b);
            }
        }

        EndField();
        return any;
    }

    private void Put(byte b)
    {
        if (!IsOversized)
        {
            _field.GetSpan(1)[0] = b;
            _field.Advance(1);
        }
    }

    private void EndField()
    {
        if (!IsOversized)
        {
            ReadOnlySpan<byte> field = _field.WrittenSpan;
            Fields.Add((field.StartsWith(ByteOrderMark) ? field[ByteOrderMark.Length..] : field).ToArray());
        }

        _field.ResetWrittenCount();
    }

    private int Next()
    {
        if (_at == _end && !Fill())
        {
            return -1;
        }

        return _chunk[_at++];
    }

    private bool PeekIs(byte expected) => (_at < _end || Fill()) && _chunk[_at] == expected;

    private bool Fill()
    {
        _at = 0;
        _end = _stream.Read(_chunk);
        return _end > 0;
    }
}
