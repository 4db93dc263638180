using System.Diagnostics;
using System.Globalization;

namespace SearchApp.EndToEnd.Tests;

/// <summary>Ctrl-C, sent to a process.</summary>
internal static class Interrupt
{
    private const string Ignored = "SigIgn:";

    /// <summary>Skips the test where it cannot be sent, or where nothing that is started here would hear it, as in a background job of a script.</summary>
    public static void SkipUnlessHeard()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The signal is sent by kill.");
        string signals = File.ReadLines("/proc/self/status").First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..];

        // SIGINT is the second bit.
        bool deaf = (ulong.Parse(signals.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
        Assert.SkipWhen(deaf, "Interrupts are ignored here, as in a background job of a script, and by what is started here.");
    }

    public static void Send(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
