namespace SearchApp.Corpus;

/// <summary>A province, city or county of GB/T 2260.</summary>
/// <param name="Code">Six digits: 440000, 440100, 440103.</param>
/// <param name="Name">Full simplified name (广东省).</param>
/// <param name="ShortName">Name without its kind (广东), for labels.</param>
/// <param name="ParentCode">Code of the region above, or null for a province.</param>
public sealed record Region(string Code, string Name, string ShortName, string? ParentCode);
