using Funnel.Domain.Standards;

namespace Funnel.Samples.Mcp;

/// <summary>What an assistant is let at.</summary>
/// <param name="Place">The dataset's path, or the store's name.</param>
/// <param name="IsStore">Whether it is a store.</param>
/// <param name="Standard">The standard it is read by.</param>
internal sealed record ShowroomOptions(string Place, bool IsStore, SalesStandard Standard)
{
    /// <summary>Whether names, phone numbers and notes are shown.</summary>
    public bool ShowsPersonal { get; init; }

    /// <summary>Who signs what is recorded; null where nothing is to be recorded.</summary>
    public string? Recorder { get; init; }
}
