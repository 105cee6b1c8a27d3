using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>What a correction would change, or every reason against it.</summary>
/// <param name="Touched">The closed months whose figures would be others as they are known today.</param>
/// <param name="Findings">What would break a rule and stand.</param>
/// <param name="Reasons">Every reason against it.</param>
internal sealed record CorrectionPreview(
    IReadOnlyList<MonthClose> Touched, IReadOnlyList<Reason> Findings, IReadOnlyList<Reason> Reasons)
{
    public static CorrectionPreview Of(
        FunnelHistory history,
        CardId card,
        RowCorrection correction,
        SalesStandard standard,
        IReadOnlyList<MonthClose> closes)
    {
        // The id the store will give it is not known yet, and nothing names it.
        var entry = new Entry { RecordedOn = correction.RecordedOn };
        var made = history.Cards.Correct(card, new(correction.Target, correction.Cause, entry)
        {
            RightEvent = correction.RightEvent,
            RightFiling = correction.RightFiling,
        });
        if (!made.IsMade)
        {
            return new([], [], made.Reasons);
        }

        var after = history with { Cards = made.Cards };
        return new(MonthCloses.Touched(history, after, standard, closes), made.Findings, []);
    }
}
