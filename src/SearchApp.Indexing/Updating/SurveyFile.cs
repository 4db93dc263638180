using SearchApp.Corpus.Surveys;
using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>The file of a <see cref="SurveyRecord"/>, beside the segments of a generation; articles by their number in its manifest.</summary>
/// <remarks>
/// <code>
/// survey.bin → Header(SearchAppSurvey, 1), the record as Corpus writes it, Footer
/// </code>
/// </remarks>
internal static class SurveyFile
{
    public const string Name = "survey.bin";
    private const string CodecName = "SearchAppSurvey";
    private const int Version = 1;

    /// <summary>Path of the file in a generation's folder.</summary>
    public static string In(string folder) => Path.Combine(folder, Name);

    /// <summary>Whether a generation has one.</summary>
    public static bool IsIn(string folder) => File.Exists(In(folder));

    /// <summary>Writes and syncs the file.</summary>
    public static void Write(IndexDirectory directory, SurveyRecord record)
    {
        using (var output = directory.CreateOutput(Name))
        {
            output.WriteHeader(CodecName, Version);
            using (var stream = new OutputStream(output))
            {
                record.Write(stream);
            }

            output.WriteFooter();
        }

        directory.Sync(Name);
    }

    /// <summary>Opens the file.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="documents">Articles of the generation.</param>
    /// <exception cref="CorruptIndexException">It is damaged, or not of this generation.</exception>
    public static SurveyRecord Open(string folder, long documents)
    {
        string path = In(folder);
        long start;
        using (var mapped = MappedFile.Open(path))
        {
            var input = CodecHeader.ReadWhole(new IndexFile(mapped));
            CodecHeader.Read(ref input, path, CodecName, Version, Version);
            start = input.Offset;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        try
        {
            var record = SurveyRecord.Open(stream, start);
            if (record.Count == documents)
            {
                return record;
            }

            record.Dispose();
            throw new CorruptIndexException(path, start, $"a record of {documents} articles", $"one of {record.Count}");
        }
        catch (InvalidDataException e)
        {
            throw new CorruptIndexException(path, start, "the record of a survey", e.InnerException?.Message ?? e.Message);
        }
    }
}
