namespace SearchApp.Web;

/// <summary>One embedded file as it is sent.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Plain">The bytes.</param>
/// <param name="Brotli">The bytes compressed once, at start.</param>
/// <param name="Version">A short hash of the bytes, for the address and the entity tag.</param>
internal sealed record SiteAsset(string ContentType, byte[] Plain, byte[] Brotli, string Version);
