using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing.Checking;

/// <summary>Reads every byte of an index and says what is wrong: first each file's checksum, then what the files say.</summary>
/// <remarks>Damage never makes it throw or run on: all it finds comes back as a list.</remarks>
public static class IndexChecker
{
    /// <summary>Checks the newest commit of an index.</summary>
    /// <param name="indexFolder">The index folder, whose CURRENT names the generation; or a plain Lucene directory.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>The problems; none when the index is sound.</returns>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="UnsupportedIndexException">It is sound, but of a format or codec that this program does not read.</exception>
    public static IReadOnlyList<IndexProblem> Check(string indexFolder, CancellationToken cancellationToken = default) =>
        Check(indexFolder, deep: true, new HashSet<string>(StringComparer.Ordinal), cancellationToken);

    /// <summary>The quick check of what was just written: every checksum is right and every segment opens.</summary>
    /// <param name="directory">A plain Lucene directory.</param>
    /// <param name="known">Names of files that are not read again.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    internal static IReadOnlyList<IndexProblem> CheckFiles(
        string directory, IReadOnlySet<string> known, CancellationToken cancellationToken) =>
        Check(directory, deep: false, known, cancellationToken);

    private static IReadOnlyList<IndexProblem> Check(
        string indexFolder, bool deep, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        while (true)
        {
            CurrentFile? current = null;
            var problems = new ProblemList(cancellationToken);
            try
            {
                problems.Try(() =>
                {
                    current = CurrentFile.Read(indexFolder);
                    CheckGeneration(indexFolder, current, deep, known, problems);
                });
            }
            catch (IndexNotFoundException) when (CurrentFile.Read(indexFolder) != current)
            {
                continue;
            }

            // Meanwhile a new generation may have been switched to, and the one in hand removed.
            var now = current;
            if (problems.Found.Count == 0 || !problems.Try(() => now = CurrentFile.Read(indexFolder)) || now == current)
            {
                return problems.Found;
            }
        }
    }

    private static void CheckGeneration(
        string indexFolder, CurrentFile? current, bool deep, IReadOnlySet<string> known, ProblemList problems)
    {
        string directory = IndexLocation.GetDirectory(indexFolder, current);
        long generation = (Directory.Exists(directory) ? SegmentListReader.FindNewest(directory) : null)
            ?? throw new IndexNotFoundException(indexFolder);
        string path = SegmentListReader.GetPath(directory, generation);
        if (CheckFile(path, problems))
        {
            foreach (var entry in SegmentListReader.Read(directory, generation).Segments)
            {
                problems.Try(() => CheckSegment(directory, entry, path, deep, known, problems));
            }

            CheckCompanions(directory, deep, known, problems);
        }

        if (deep && current is { HasChecksum: false })
        {
            CheckLater(indexFolder, current.Generation, problems);
        }
    }

    // A CURRENT without a checksum may have come to name an older generation by damage.
    private static void CheckLater(string indexFolder, string current, ProblemList problems)
    {
        if (IndexFolder.NewestWhole(indexFolder) is { } newest
            && IndexFolder.GenerationNumber(newest) > IndexFolder.GenerationNumber(current))
        {
            string path = CurrentFile.In(indexFolder);
            problems.Add(path, 0,
                $"{path} names {current} and has no checksum, but the later generation {newest} is whole. " +
                $"If nobody went back to {current} on purpose, the file is damaged: write '{newest}' into it, or run 'searchapp rebuild'.");
        }
    }

    // What lies beside the segments and belongs to SearchApp alone; whether it fits damaged segments is no question.
    private static void CheckCompanions(string directory, bool deep, IReadOnlySet<string> known, ProblemList problems)
    {
        if (problems.Found.Count > 0)
        {
            return;
        }

        if (deep)
        {
            problems.Try(() => CompanionChecker.Check(directory));
            return;
        }

        // Reads the notes of the commit and the order of the documents.
        IndexSnapshot.Open(directory).Dispose();
        foreach (string name in (string[])[SourceManifest.FileName, SurveyFile.Name])
        {
            string path = Path.Combine(directory, name);
            if (!known.Contains(name) && File.Exists(path))
            {
                CheckFile(path, problems);
            }
        }
    }

    private static void CheckSegment(
        string directory, SegmentEntry entry, string listPath, bool deep, IReadOnlySet<string> known, ProblemList problems)
    {
        bool isSound = true;
        foreach (string name in ListFiles(directory, entry).Where(name => !known.Contains(name)))
        {
            isSound &= CheckFile(Path.Combine(directory, name), problems);
        }

        try
        {
            using var segment = Segment.Open(directory, entry, listPath);
            if (deep)
            {
                new SegmentChecker(segment, problems).Check();
            }
        }
        catch (UnsupportedIndexException e) when (!isSound)
        {
            // A version number may be what is damaged.
            problems.Add(listPath, -1, e.Message);
        }
    }

    // What .si names, and what belongs to deletions and updates.
    private static List<string> ListFiles(string directory, SegmentEntry entry)
    {
        var names = new List<string>();
        string infoName = SegmentFileNames.File(entry.Name, SegmentInfoFormat.Extension);
        using (var mapped = MappedFile.Open(Path.Combine(directory, infoName)))
        {
            names.AddRange(SegmentInfoReader.Read(new IndexFile(mapped), entry.Name).Files);
        }

        if (entry.DeletesGeneration >= 0)
        {
            names.Add(SegmentFileNames.File(entry.Name, entry.DeletesGeneration, LiveDocsFormat.Extension));
        }

        if (entry.FieldInfosGeneration >= 0)
        {
            names.Add(SegmentFileNames.File(entry.Name, entry.FieldInfosGeneration, FieldInfosFormat.Extension));
        }

        return names.Concat(entry.UpdateFiles).Distinct(StringComparer.Ordinal).ToList();
    }

    private static bool CheckFile(string path, ProblemList problems) => problems.Try(() =>
    {
        using var mapped = MappedFile.Open(path);
        CodecHeader.CheckSum(new IndexFile(mapped), problems.CancellationToken);
    });
}
