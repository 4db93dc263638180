using System.Runtime.CompilerServices;

namespace SearchApp.Testing.Fuzzing;

/// <summary>Compiled into each test assembly in the configuration Fuzz, as it must run before anything that notes its branches.</summary>
internal static class BranchNotes
{
    [ModuleInitializer]
    internal static void Start() => Fuzzer.NoteBranches();
}
