using SearchApp.Corpus;

namespace SearchApp.Web.Texts;

/// <content>Names that the program knows in simplified characters.</content>
internal static partial class TraditionalChinese
{
    private static string RegionNaming(string code, string name) => Naming(name);

    private static string Naming(string name) => ScriptLens.Show(TextLens.Traditional, name);
}
