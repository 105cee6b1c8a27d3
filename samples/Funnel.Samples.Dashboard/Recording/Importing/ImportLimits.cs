namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>How much an upload may hold, so that no file can fill the memory or the disk.</summary>
internal sealed record ImportLimits
{
    private const long MebiByte = 1 << 20;

    public static ImportLimits Usual { get; } = new();

    /// <summary>The largest upload, in bytes.</summary>
    public long MostUploaded { get; init; } = 64 * MebiByte;

    /// <summary>
    /// How much of a larger one is read and thrown away, so that its sender is told instead of cut off.
    /// </summary>
    public long MostDiscarded { get; init; } = 2048 * MebiByte;

    /// <summary>All its files together when unpacked, in bytes.</summary>
    public long MostUnpacked { get; init; } = 512 * MebiByte;

    /// <summary>How many entries it may have, folders and files that are no dataset's included.</summary>
    public int MostEntries { get; init; } = 100;

    /// <summary>How many times larger than packed a file may be; a table packs to a tenth or so.</summary>
    public int MostTimes { get; init; } = 100;

    /// <summary>What a file may hold however well it is packed, in bytes.</summary>
    public long AlwaysAllowed { get; init; } = MebiByte;
}
