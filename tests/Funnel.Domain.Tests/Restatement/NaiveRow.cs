using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>One row of everything that was ever written down.</summary>
/// <param name="On">The day it was written down.</param>
/// <param name="Moment">The time of that day; the first rows of a day are those without.</param>
/// <param name="File">Filings, then what is told of cards, then other records, then what proved wrong of them.</param>
/// <param name="Number">The row among those of its file.</param>
/// <param name="Record">The card or record.</param>
/// <param name="HappenedOn">The day it tells of.</param>
/// <param name="Entry">When and by whom it was written down, as the row tells.</param>
/// <param name="What">What it says.</param>
internal sealed record NaiveRow(
    LocalDate On,
    LocalTime? Moment,
    int File,
    long Number,
    string Record,
    LocalDate HappenedOn,
    Entry? Entry,
    object What);
