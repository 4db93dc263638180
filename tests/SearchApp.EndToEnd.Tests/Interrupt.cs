using System.Diagnostics;
using System.Globalization;

namespace SearchApp.EndToEnd.Tests;

/// <summary>Ctrl-C, sent to a process.</summary>
internal static class Interrupt
{
    /// <summary>Starts a program that hears it, also where it is ignored and what is started here would ignore it too, as in a background job of a script.</summary>
    /// <param name="start">How the program is started otherwise.</param>
    public static Process StartHearing(ProcessStartInfo start)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The signal is sent by kill, and heard by env of the GNU core utilities.");
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.ArgumentList.Insert(1, start.FileName);
        start.FileName = "env";
        return Process.Start(start)!;
    }

    public static void Send(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
