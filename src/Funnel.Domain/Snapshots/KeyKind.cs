namespace Funnel.Domain.Snapshots;

/// <summary>Texts that few rows share and that are much like the one of their kind before.</summary>
internal enum KeyKind
{
    /// <summary>Ids of rows.</summary>
    Row,

    /// <summary>Ids of cards.</summary>
    Card,

    /// <summary>Ids of other records.</summary>
    Record,
}
