using System.Globalization;
using NodaTime;

namespace Funnel.Domain.Periods;

/// <summary>Dates as the exchange format writes them: <c>2010-10-31</c>.</summary>
internal static class IsoDate
{
    /// <summary>The date as text. A pattern, which also reads dates, takes far longer to get ready for it.</summary>
    public static string Of(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");
}
