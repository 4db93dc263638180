using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing;

/// <summary>Examines an index folder and its source without changing or reading all of them.</summary>
public static class IndexHealth
{
    /// <summary>Examines.</summary>
    /// <param name="indexFolder">The index folder; need not exist.</param>
    /// <param name="source">The source; need not exist.</param>
    /// <param name="time">The clock.</param>
    public static IReadOnlyList<HealthFinding> Examine(string indexFolder, string source, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(indexFolder);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(time);
        var findings = new List<HealthFinding>();
        long bytes = ExamineIndex(indexFolder, time, findings);
        findings.Add(Writing(indexFolder));
        findings.Add(Disk(indexFolder, bytes));
        findings.Add(Source(source));
        return findings;
    }

    private static long ExamineIndex(string indexFolder, TimeProvider time, List<HealthFinding> findings)
    {
        if (File.Exists(indexFolder))
        {
            findings.Add(new HealthFinding("index", HealthState.Problem, $"{indexFolder} is a file; name the folder of an index with --index."));
            return 0;
        }

        try
        {
            using var snapshot = IndexSnapshot.Open(indexFolder);
            findings.Add(Ok("index", string.Create(
                CultureInfo.InvariantCulture,
                $"{indexFolder} holds {snapshot.DocCount} articles in {snapshot.Segments.Count} {(snapshot.Segments.Count == 1 ? "segment" : "segments")}, {snapshot.TotalBytes / 1e6:0.0} MB, generation {snapshot.Generation}. 'searchapp check' reads every byte of it.")));
            findings.Add(Age(indexFolder, snapshot, time));
            findings.Add(Rules(snapshot));
            if (CurrentFile.Read(indexFolder) is { HasChecksum: false })
            {
                findings.Add(new HealthFinding("current", HealthState.Warning, $"{CurrentFile.In(indexFolder)} has no checksum, as written by hand or by an earlier version; the next update that finds a change, or a rebuild, writes one."));
            }

            return snapshot.TotalBytes;
        }
        catch (Exception e) when (e is IndexNotFoundException or UnsupportedIndexException or CorruptIndexException or IOException or UnauthorizedAccessException)
        {
            findings.Add(new HealthFinding("index", HealthState.Problem, e.Message));
            return 0;
        }
    }

    private static HealthFinding Age(string indexFolder, IndexSnapshot snapshot, TimeProvider time)
    {
        if (GenerationReport.TryRead(indexFolder, snapshot.Generation) is not { } report)
        {
            return new HealthFinding("age", HealthState.Warning, "The index does not say when it was made; the next update or rebuild will note it.");
        }

        var age = time.GetUtcNow() - report.StartedAt;
        return age < TimeSpan.FromMinutes(-5)
            ? new HealthFinding("age", HealthState.Warning, $"The index was made in the future, at {report.StartedAt:u}: a clock was or is wrong. Set the clock; nothing else need be done.")
            : Ok("age", string.Create(CultureInfo.InvariantCulture, $"The source was last read at {report.StartedAt:u}, {age.TotalHours:0.0} hours ago, by a {report.Kind} of {report.Seconds:0.0} s."));
    }

    private static HealthFinding Rules(IndexSnapshot snapshot)
    {
        using var manifest = SourceManifest.TryOpen(snapshot.Directory);
        return manifest?.Header.Rules == ManifestHeader.CurrentRules
            ? Ok("rules", "The index was made by the rules of this program; an update costs only what has changed.")
            : new HealthFinding("rules", HealthState.Warning, "The index was made by other rules than this program's; the next update indexes everything anew.");
    }

    private static HealthFinding Writing(string indexFolder)
    {
        if (File.Exists(indexFolder))
        {
            return new HealthFinding("writing", HealthState.Problem, $"{indexFolder} is a file, so that no index can be written there.");
        }

        if (!Directory.Exists(indexFolder))
        {
            return new HealthFinding("writing", HealthState.Warning, $"{indexFolder} does not exist yet; 'searchapp rebuild' makes it.");
        }

        try
        {
            WriteLock.Probe(indexFolder);
            return Ok("writing", "The index folder can be written, and nobody is writing it.");
        }
        catch (IndexLockedException e)
        {
            return new HealthFinding("writing", HealthState.Warning, e.Message);
        }
        catch (IndexWriteException e)
        {
            return new HealthFinding("writing", HealthState.Problem, e.Message);
        }
    }

    private static HealthFinding Disk(string indexFolder, long bytes)
    {
        try
        {
            long free = new DriveInfo(NearestThere(Path.GetFullPath(indexFolder))).AvailableFreeSpace;
            string space = string.Create(CultureInfo.InvariantCulture, $"{free / 1e9:0.0} GB are free where the index lies");
            return free < 2 * bytes
                ? new HealthFinding("disk", HealthState.Warning, string.Create(
                    CultureInfo.InvariantCulture, $"{space}; a rebuild needs {bytes / 1e9:0.0} GB beside the index that serves, and merges as much again. Free some."))
                : Ok("disk", space + ".");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new HealthFinding("disk", HealthState.Warning, $"How much space is free cannot be told: {e.Message}");
        }
    }

    // Of a path that is not there yet the system tells no drive.
    private static string NearestThere(string path) =>
        Path.Exists(path) || Path.GetDirectoryName(path) is not { } parent ? path : NearestThere(parent);

    private static HealthFinding Source(string source)
    {
        if (!Path.Exists(source))
        {
            return new HealthFinding("source", HealthState.Warning, $"There is no source at {source}; name a folder, a file or an archive with --source.");
        }

        try
        {
            bool isEmpty = !ArticleReader.Files(source).Any(static file => file.Problem is null);
            return isEmpty
                ? new HealthFinding("source", HealthState.Warning, $"{source} holds no file that is read; if its disk is not mounted, mount it.")
                : Ok("source", $"{source} can be read.");
        }
        catch (IOException e)
        {
            return new HealthFinding("source", HealthState.Problem, e.Message);
        }
    }

    private static HealthFinding Ok(string name, string message) => new(name, HealthState.Ok, message);
}
