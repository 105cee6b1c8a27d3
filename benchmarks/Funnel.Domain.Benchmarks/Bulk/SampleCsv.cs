using System.Globalization;
using System.Text;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>
/// Sample cards as text for other engines: a line per card with the consultant's number and the given columns, dates as
/// days from 2000-01-01, what is missing empty.
/// </summary>
internal static class SampleCsv
{
    private static readonly int Epoch = Day(new(2000, 1, 1));

    public static void Write(string path, long cards, SampleNames names, IReadOnlyList<Column<CardFacts>> columns)
    {
        using var writer = new StreamWriter(path, append: false, Encoding.ASCII, bufferSize: 1 << 20);
        Span<char> digits = stackalloc char[16];
        for (var number = 0L; number < cards; number++)
        {
            var card = SampleCard.Of(number, cards, names.Consultants.Length);
            Write(card.Consultant, writer, digits);
            var facts = card.ToFacts(names, number);
            foreach (var column in columns)
            {
                writer.Write(',');
                switch (column)
                {
                    case DateColumn<CardFacts> date:
                        Write(date.Of(facts) is { } day ? Day(day) - Epoch : null, writer, digits);
                        break;
                    case NumberColumn<CardFacts> whole:
                        Write((int?)whole.Of(facts), writer, digits);
                        break;
                    default:
                        writer.Write(column.TextOf(facts));
                        break;
                }
            }

            writer.Write('\n');
        }
    }

    private static int Day(LocalDate date) => date.ToDateOnly().DayNumber;

    private static void Write(int? value, StreamWriter writer, Span<char> digits)
    {
        if (value is { } known)
        {
            known.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
            writer.Write(digits[..length]);
        }
    }
}
