using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>A month-end with what came of recomputing it.</summary>
/// <param name="Close">The month-end.</param>
/// <param name="Checks">Each figure of it; none where it was not looked at.</param>
internal sealed record CheckedClose(MonthClose Close, IReadOnlyList<CloseCheck> Checks)
{
    /// <summary>How many figures come out otherwise; null where it was not looked at.</summary>
    public int? Altered => Checks.Count == 0 ? null : Checks.Count(check => check.IsAltered);

    /// <summary>What is said of it; nothing where it was not looked at.</summary>
    public IEnumerable<Phrase> Words
    {
        get
        {
            var missing = Checks.Select(check => check.Missing).OfType<Reason>().Distinct().ToList();
            if (Altered is { } altered and > 0)
            {
                yield return CloseTexts.Altered(altered);
            }
            else if (Checks.Count > 0 && missing.Count == 0)
            {
                yield return CloseTexts.Intact;
            }

            foreach (var reason in missing)
            {
                yield return CloseTexts.NotRecomputed(reason);
            }
        }
    }
}
