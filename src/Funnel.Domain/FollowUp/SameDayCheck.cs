using System.Globalization;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.FollowUp;

/// <summary>每天下班前检查: somebody checks the records of a day on that day, before closing time.</summary>
/// <param name="By">Who checks, in zh and en.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record SameDayCheck(Phrase By, Source Source)
{
    /// <summary>NISSAN: the sales manager, before the end of every working day.</summary>
    public static SameDayCheck Nissan { get; } =
        new(new("销售部经理", "the sales manager"), Source.Nissan("development 3"));

    /// <summary>Whether the records of a day were checked in time; closing time itself is in time.</summary>
    /// <param name="day">The day of the records.</param>
    /// <param name="closing">When the dealer closes on that day.</param>
    /// <param name="checkedAt">When they were checked; null where they were not.</param>
    public Verdict Judge(LocalDate day, LocalTime closing, LocalDateTime? checkedAt) =>
        Verdict.Of(
            checkedAt is null ? [NotChecked()] : checkedAt > day.At(closing) ? [TooLate(day, closing)] : []);

    private Reason NotChecked() => new("records-not-checked", new(
        $"当天的联系记录未经{By.Zh}检查。", $"The day's records were not checked by {By.En}."));

    private Reason TooLate(LocalDate day, LocalTime closing)
    {
        var by = $"{LocalDatePattern.Iso.Format(day)} {closing.ToString("HH:mm", CultureInfo.InvariantCulture)}";
        return new("records-checked-late", new(
            $"联系记录须在 {by} 下班前由{By.Zh}检查。", $"The records are to be checked by {By.En} until closing, {by}."));
    }
}
