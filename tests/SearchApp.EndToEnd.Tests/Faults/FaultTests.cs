using System.Globalization;
using SearchApp.EndToEnd.Tests.Commands;

namespace SearchApp.EndToEnd.Tests.Faults;

/// <summary>What happens to a machine happens to the program: it says in a sentence what to do, and the old index serves.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("rebuild")]
    [InlineData("update")]
    public void A_full_disk_is_named_and_the_old_index_serves(string command)
    {
        using var source = new VersionedSource();
        using var disk = new SmallDisk(megabytes: 2);
        Assert.Equal(0, Run("rebuild", source, disk.Path).ExitCode);
        string large = Path.Combine(source.Folder, "large.jsonl");
        var random = new Random(1);
        File.WriteAllLines(large, Enumerable.Range(0, 3000).Select(i =>
            $$"""{"id":"l{{i}}","title":"大","text":"{{string.Concat(Enumerable.Range(0, 300).Select(_ => (char)('一' + random.Next(8000))))}}"}"""));

        var full = Run(command, source, disk.Path);

        Assert.Equal(6, full.ExitCode);
        Assert.Contains("could not be written: No space left on device", full.Errors, StringComparison.Ordinal);
        Assert.Contains("still serves. Free disk space", full.Errors, StringComparison.Ordinal);
        AssertServes(disk.Path);
        Assert.Equal(["g1"], Directory.EnumerateDirectories(disk.Path).Select(Path.GetFileName));
        File.Delete(large);
        source.Advance();
        Assert.Equal(0, Run(command, source, disk.Path).ExitCode);
        AssertServes(disk.Path);
    }

    [Fact]
    public void A_read_only_folder_is_named_and_searched()
    {
        using var source = new VersionedSource();
        using var disk = new SmallDisk(megabytes: 4);
        Assert.Equal(0, Run("rebuild", source, disk.Path).ExitCode);
        disk.MakeReadOnly();

        foreach (string command in (string[])["rebuild", "update"])
        {
            var refused = Run(command, source, disk.Path);
            Assert.Equal(6, refused.ExitCode);
            Assert.Contains("make the folder writable, then run the command again.", refused.Errors, StringComparison.Ordinal);
            AssertServes(disk.Path);
        }

        disk.MakeWritable();
        Assert.Equal(0, Run("update", source, disk.Path).ExitCode);
    }

    [Fact]
    public void A_second_writer_is_told_who_writes_and_a_lock_without_an_owner_keeps_nobody_out()
    {
        using var source = new VersionedSource();
        Assert.Equal(0, Run("rebuild", source, source.Index).ExitCode);
        source.Advance();
        using (new FileStream(Path.Combine(source.Index, "write.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var second = Run("update", source, source.Index);
            Assert.Equal(4, second.ExitCode);
            Assert.Contains("Another writer holds the lock", second.Errors, StringComparison.Ordinal);
            Assert.Contains("Wait until it has finished, or stop it.", second.Errors, StringComparison.Ordinal);
            AssertServes(source.Index);
        }

        Assert.True(File.Exists(Path.Combine(source.Index, "write.lock")));
        Assert.Equal(0, Run("update", source, source.Index).ExitCode);
        Assert.Equal(1, source.IndexedVersion());
    }

    [Fact]
    public void A_source_that_is_gone_or_empty_takes_no_article_with_it()
    {
        using var source = new VersionedSource();
        Assert.Equal(0, Run("rebuild", source, source.Index).ExitCode);
        Directory.Delete(source.Folder, recursive: true);

        var gone = Run("update", source, source.Index);
        Directory.CreateDirectory(source.Folder);
        var empty = Run("update", source, source.Index);

        Assert.Equal(2, gone.ExitCode);
        Assert.Contains("There is no source at", gone.Errors, StringComparison.Ordinal);
        Assert.Equal(6, empty.ExitCode);
        Assert.Contains("If a disk is not mounted, mount it and update again", empty.Errors, StringComparison.Ordinal);
        AssertServes(source.Index);
    }

    [Fact]
    public void A_source_that_may_not_be_listed_takes_no_article_with_it()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Permissions are set and set aside as Linux has them.");
            return;
        }

        using var source = new VersionedSource();
        Assert.Equal(0, Run("rebuild", source, source.Index).ExitCode);
        File.SetUnixFileMode(source.Folder, UnixFileMode.None);

        var rebuild = WithoutPrivilege("rebuild", source);
        var update = WithoutPrivilege("update", source);
        var doctor = WithoutPrivilege("doctor", source);
        File.SetUnixFileMode(source.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.All([rebuild, update], refused => Assert.Equal(6, refused.ExitCode));
        Assert.All([rebuild, update], refused => Assert.Contains("The source cannot be listed: ", refused.Errors, StringComparison.Ordinal));
        Assert.Equal(1, doctor.ExitCode);
        Assert.Contains("The source cannot be listed: ", doctor.Output, StringComparison.Ordinal);
        AssertServes(source.Index);
        Assert.Equal(["g1"], Directory.EnumerateDirectories(source.Index).Select(Path.GetFileName));
    }

    [Fact]
    public void Interrupted_it_leaves_the_old_index_and_no_remains()
    {
        using var source = new VersionedSource();
        Assert.Equal(0, Run("rebuild", source, source.Index).ExitCode);
        File.WriteAllLines(Path.Combine(source.Folder, "large.jsonl"), Enumerable.Range(0, 200_000).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $$"""{"id":"l{{i}}","title":"大","text":"会议在此召开，部署各项工作，各地贯彻落实。"}""")));
        using var process = Interrupt.StartHearing(SearchAppProcess.Start(["rebuild", "--source", source.Folder, "--index", source.Index, "--quiet"]));
        while (!Directory.Exists(Path.Combine(source.Index, "g2")) && !process.HasExited)
        {
            Thread.Sleep(1);
        }

        Interrupt.Send(process);
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Interrupted; the index that was there still serves.", errors, StringComparison.Ordinal);
        Assert.Equal(["g1"], Directory.EnumerateDirectories(source.Index).Select(Path.GetFileName));
        AssertServes(source.Index);
    }

    private static void AssertServes(string index)
    {
        var found = SearchAppProcess.Run("search", "会议", "--index", index, "--json");
        Assert.True(found.ExitCode == 0, found.Errors);
        Assert.Equal(30, found.Json.GetProperty("total").GetInt64());
    }

    // Permissions do not bind root, unless it gives up what lets it past them.
    private static SearchAppProcess WithoutPrivilege(string command, VersionedSource source)
    {
        var start = SearchAppProcess.Start([command, "--source", source.Folder, "--index", source.Index, "--quiet"]);
        if (Environment.IsPrivilegedProcess)
        {
            string[] setpriv = ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search", start.FileName];
            start.FileName = "setpriv";
            for (int i = 0; i < setpriv.Length; i++)
            {
                start.ArgumentList.Insert(i, setpriv[i]);
            }
        }

        return SearchAppProcess.Run(start);
    }

    private static SearchAppProcess Run(string command, VersionedSource source, string index) =>
        SearchAppProcess.Run(command, "--source", source.Folder, "--index", index, "--quiet");
}
