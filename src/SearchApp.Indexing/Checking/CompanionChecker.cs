using SearchApp.Indexing.Building;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing.Checking;

/// <summary>Whether what lies beside the segments of a generation fits them: the order of the documents, the manifest of the source, and what its articles say of one another.</summary>
internal static class CompanionChecker
{
    /// <summary>Reads all that there are.</summary>
    /// <param name="directory">The generation's folder, its segments sound.</param>
    /// <exception cref="CorruptIndexException">They are damaged, or do not fit.</exception>
    public static void Check(string directory)
    {
        using var snapshot = IndexSnapshot.Open(directory);
        if (!snapshot.IsOurs)
        {
            // It cannot fit what another program has written, and the next update makes all anew.
            return;
        }

        using var manifest = SourceManifest.TryOpen(directory);
        if (manifest is not null)
        {
            CheckManifest(manifest, snapshot);
        }

        if (SurveyFile.IsIn(directory))
        {
            SurveyFile.Open(directory, snapshot.DocCount).Dispose();
        }
    }

    private static void CheckManifest(SourceManifest manifest, IndexSnapshot snapshot)
    {
        string path = SourceManifest.In(snapshot.Directory);
        long articles = 0;
        while (manifest.Next() is { } file)
        {
            foreach (var entry in file.Entries.Where(static entry => entry.Id is not null))
            {
                articles++;
                if (ArticleLookup.Find(snapshot, entry.Id!) is null)
                {
                    throw new CorruptIndexException(path, -1, "articles that the index holds", $"'{entry.Id}', which it does not");
                }
            }
        }

        if (articles != snapshot.DocCount)
        {
            throw new CorruptIndexException(path, -1, $"{snapshot.DocCount} articles", $"{articles}");
        }
    }
}
