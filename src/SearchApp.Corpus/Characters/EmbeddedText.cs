using System.Text;

namespace SearchApp.Corpus.Characters;

/// <summary>The text tables that the assembly carries.</summary>
internal static class EmbeddedText
{
    /// <summary>The non-empty lines of a table that do not begin with '#'.</summary>
    /// <param name="name">File name below Resources.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no table {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
