using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Cards;

/// <summary>Why a date is refused.</summary>
internal static class DateReasons
{
    public static Reason InTheFuture { get; } = new("in-the-future", new(
        "日期不能晚于今天。",
        "Nothing may be dated after today."));

    public static Reason BeforeFiling(LocalDate filedOn) => new("before-filing", new(
        $"日期不能早于留档日期 {Iso(filedOn)}。",
        $"Nothing may be dated before the filing on {Iso(filedOn)}."));

    public static Reason BeforeLatestEvent(LocalDate latestOn) => new("before-latest-event", new(
        $"日期不能早于最近一次记录 {Iso(latestOn)}。",
        $"Nothing may be dated before the card's latest event on {Iso(latestOn)}."));

    public static Reason NextContactBefore(LocalDate own) => new("next-contact-before-own-date", new(
        $"下次跟进日期不能早于本次日期 {Iso(own)}。",
        $"The next contact may not lie before its own record on {Iso(own)}."));

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
