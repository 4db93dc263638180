using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs;

internal static partial class CodecHeader
{
    /// <summary>Writes a header.</summary>
    public static void WriteHeader(this ByteOutput output, string codecName, int version)
    {
        output.WriteInt(Magic);
        output.WriteString(codecName);
        output.WriteInt(version);
    }

    /// <summary>Writes the footer, with the checksum of everything before it, and closes the file.</summary>
    public static void WriteFooter(this IndexOutput output)
    {
        output.WriteInt(FooterMagic);
        output.WriteInt(0);
        output.WriteLong(output.Checksum);
        output.Close();
    }

    /// <summary>Writes a count and the pairs.</summary>
    public static void WriteMap(this ByteOutput output, IReadOnlyDictionary<string, string> map)
    {
        output.WriteInt(map.Count);
        foreach (var (key, value) in map)
        {
            output.WriteString(key);
            output.WriteString(value);
        }
    }

    /// <summary>Writes a count and the strings.</summary>
    public static void WriteSet(this ByteOutput output, IReadOnlyCollection<string> values)
    {
        output.WriteInt(values.Count);
        foreach (string value in values)
        {
            output.WriteString(value);
        }
    }
}
