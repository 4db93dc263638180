using System.Globalization;
using System.Text;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing;

/// <summary>CURRENT: which generation serves.</summary>
/// <remarks>
/// <code>
/// CURRENT → name of a generation, ' ', CRC-32 of the name as eight lower-case hexadecimal digits, '\n'
/// CURRENT → name of a generation, '\n'      as earlier versions wrote it, and as one writes it by hand
/// </code>
/// A changed byte in the first form is always noticed: another name that is there as well would else serve as if nothing were wrong.
/// </remarks>
/// <param name="Generation">The generation's name.</param>
/// <param name="HasChecksum">Whether it is of the first form.</param>
internal sealed record CurrentFile(string Generation, bool HasChecksum)
{
    /// <summary>The file's name.</summary>
    public const string Name = "CURRENT";

    /// <summary>Its path in an index folder.</summary>
    public static string In(string indexFolder) => Path.Combine(indexFolder, Name);

    /// <summary>Reads it; null when there is none.</summary>
    /// <exception cref="CorruptIndexException">It is of neither form.</exception>
    public static CurrentFile? Read(string indexFolder)
    {
        string path = In(indexFolder);
        if (!File.Exists(path))
        {
            return null;
        }

        byte[] bytes = File.ReadAllBytes(path);
        string name = Encoding.ASCII.GetString(bytes).Split(' ', '\n')[0];
        if (IndexFolder.GenerationNumber(name) is not null)
        {
            if (bytes.AsSpan().SequenceEqual(Format(name)))
            {
                return new CurrentFile(name, HasChecksum: true);
            }

            if (bytes.AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(name + '\n')))
            {
                return new CurrentFile(name, HasChecksum: false);
            }
        }

        throw new CorruptIndexException(path, 0, "the name of a generation, its checksum and a line end", "something else");
    }

    /// <summary>Its bytes.</summary>
    /// <param name="generation">The name of the generation that is to serve.</param>
    public static byte[] Format(string generation)
    {
        uint checksum = Crc32.Append(0, Encoding.ASCII.GetBytes(generation));
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{generation} {checksum:x8}\n"));
    }
}
