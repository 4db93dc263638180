using System.Diagnostics;
using System.Globalization;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Faults;

/// <summary>A disk of a few megabytes, in memory, for tests that fill it or forbid writing to it. Needs the right to mount.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TempFolder _folder = new();

    public SmallDisk(int megabytes)
    {
        string size = megabytes.ToString(CultureInfo.InvariantCulture);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Disks in memory are mounted on Linux only.");
        if (!Mount("-t", "tmpfs", "-o", $"size={size}m", "tmpfs", _folder.Path))
        {
            _folder.Dispose();
            Assert.Skip("This user may not mount a disk.");
        }
    }

    public string Path => _folder.Path;

    public void MakeReadOnly() => Assert.True(Mount("-o", "remount,ro", _folder.Path));

    public void MakeWritable() => Assert.True(Mount("-o", "remount,rw", _folder.Path));

    public void Dispose()
    {
        Run("umount", _folder.Path);
        _folder.Dispose();
    }

    private static bool Mount(params string[] arguments) => Run("mount", arguments);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
