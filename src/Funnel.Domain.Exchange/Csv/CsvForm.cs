namespace Funnel.Domain.Exchange.Csv;

/// <summary>How a file is written, as far as that is known before it is read.</summary>
internal sealed record CsvForm
{
    /// <summary>RFC 4180 in UTF-8, its separator recognised by the header row.</summary>
    public static CsvForm Unknown { get; } = new();

    /// <summary>The separator somebody decided on; recognised by the header row where there is none.</summary>
    public byte? Separator { get; init; }

    /// <summary>Whether all of the file is known to be UTF-8 without NUL; its rows need not be looked at.</summary>
    public bool IsSoundText { get; init; }

    /// <summary>The encoding the text was decoded from, where some bytes may not have been of it.</summary>
    public string? DecodedFrom { get; init; }
}
