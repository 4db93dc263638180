using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SearchApp.Web.Tests;

internal static class DiffingShim
{
#pragma warning disable CA2255
    [ModuleInitializer]
    internal static void Hook() =>
        AssemblyLoadContext.Default.Resolving += (ctx, name) => name.Name == "AngleSharp.Diffing"
            ? ctx.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "diffing", "AngleSharp.Diffing.dll"))
            : null;
#pragma warning restore CA2255
}
