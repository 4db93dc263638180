using System.Buffers.Binary;
using System.Diagnostics;

namespace SearchApp.Analysis.Tests.Parity;

/// <summary>Apache's SmartChineseAnalyzer 8.7, run by Java from the jars in the folder SEARCHAPP_LUCENE_8.</summary>
internal static class ApacheAnalyzer
{
    /// <summary>Skips the test where the jars are not there.</summary>
    public static string RequireJars()
    {
        string? jars = Environment.GetEnvironmentVariable("SEARCHAPP_LUCENE_8");
        Assert.SkipWhen(string.IsNullOrEmpty(jars), "SEARCHAPP_LUCENE_8 names no folder of Apache Lucene 8 jars (.ci/lucene-jars.sh).");
        Assert.True(Directory.Exists(jars), $"SEARCHAPP_LUCENE_8 names {jars}, which is no folder.");
        return jars!;
    }

    /// <summary>Tokens of each text, as Apache's analyzer gives them.</summary>
    public static List<ApacheToken[]> Analyze(IReadOnlyList<string> texts)
    {
        string jars = RequireJars();
        var folder = Directory.CreateTempSubdirectory("searchapp-parity");
        try
        {
            string input = Path.Combine(folder.FullName, "texts");
            string output = Path.Combine(folder.FullName, "tokens");
            WriteTexts(input, texts);
            RunJava(jars, "tokens", input, output);
            return ReadTokens(output, texts.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteTexts(string path, IReadOnlyList<string> texts)
    {
        using var output = new BufferedStream(File.Create(path));
        WriteInt32(output, texts.Count);
        foreach (string text in texts)
        {
            WriteInt32(output, text.Length);
            foreach (char unit in text)
            {
                output.WriteByte((byte)(unit >> 8));
                output.WriteByte((byte)unit);
            }
        }
    }

    private static List<ApacheToken[]> ReadTokens(string path, int textCount)
    {
        using var input = new BinaryReader(new BufferedStream(File.OpenRead(path)));
        var texts = new List<ApacheToken[]>(textCount);
        for (int text = 0; text < textCount; text++)
        {
            var tokens = new ApacheToken[ReadInt32(input)];
            for (int i = 0; i < tokens.Length; i++)
            {
                int start = ReadInt32(input);
                int end = ReadInt32(input);
                int increment = ReadInt32(input);
                tokens[i] = new ApacheToken(ReadText(input), start, end, increment);
            }

            texts.Add(tokens);
        }

        return texts;
    }

    // Unit by unit: an encoding would replace halves of surrogate pairs.
    private static string ReadText(BinaryReader input)
    {
        var units = new char[ReadInt32(input)];
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = (char)BinaryPrimitives.ReverseEndianness(input.ReadUInt16());
        }

        return new string(units);
    }

    private static void RunJava(string jars, params string[] arguments)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Parity", "ApacheTokens.java");
        var start = new ProcessStartInfo("java") { RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-cp");
        start.ArgumentList.Add(string.Join(
            Path.PathSeparator, Directory.GetFiles(jars, "*.jar").Where(jar => Path.GetFileName(jar) is var name
                && (name.StartsWith("lucene-core", StringComparison.Ordinal)
                    || name.StartsWith("lucene-analyzers-common", StringComparison.Ordinal)
                    || name.StartsWith("lucene-analyzers-smartcn", StringComparison.Ordinal)))));
        start.ArgumentList.Add(source);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var java = Process.Start(start)!;
        string errors = java.StandardError.ReadToEnd();
        java.WaitForExit();
        Assert.True(java.ExitCode == 0, $"java ended with {java.ExitCode}: {errors}");
    }

    private static void WriteInt32(Stream output, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        output.Write(bytes);
    }

    private static int ReadInt32(BinaryReader input) => BinaryPrimitives.ReverseEndianness(input.ReadInt32());
}
