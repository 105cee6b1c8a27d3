using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>One row of a replay: where it stands in the order of recording, what it is of and what it says.</summary>
/// <param name="Place">Its place in the order of recording.</param>
/// <param name="Record">The card or record.</param>
/// <param name="Row">The row's id, or its file and number.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="HappenedOn">The day it tells of.</param>
/// <param name="Entry">When and by whom it was written down, where that is known.</param>
/// <param name="Kind">What it says by its kind alone; null where how late it was tells the cause.</param>
internal sealed record ReplayRow(
    RecordingPlace Place,
    string Record,
    string Row,
    DealerId Dealer,
    LocalDate HappenedOn,
    Entry? Entry,
    RestatementCause? Kind);
