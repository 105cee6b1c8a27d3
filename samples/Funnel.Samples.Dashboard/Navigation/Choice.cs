using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>Something to choose: where it leads or what it stands for, and whether it is chosen now.</summary>
/// <param name="Value">An address, or the value of a field.</param>
/// <param name="Name">What people read.</param>
/// <param name="IsChosen">Whether it is what the page shows now.</param>
internal sealed record Choice(string Value, Phrase Name, bool IsChosen);
