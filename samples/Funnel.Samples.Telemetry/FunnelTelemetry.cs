using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Funnel.Samples.Telemetry;

/// <summary>
/// What a host tells about its own work, as OpenTelemetry names things: how long reports take, what becomes of moves,
/// how much is held. Tags are words of the hosts' own, such as a report's kind; ids, names and texts are none.
/// </summary>
public sealed class FunnelTelemetry : IDisposable
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "Funnel.Samples";

    private const string Report = "funnel.report";
    private const string Outcome = "funnel.outcome";
    private const string Record = "funnel.record";

    private readonly Meter _meter;
    private readonly Histogram<double> _reports;
    private readonly Histogram<double> _openings;
    private readonly Counter<long> _moves;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _imports;
    private BookSize? _size;

    public FunnelTelemetry()
    {
        _meter = new(Name, version: null, tags: null, scope: this);
        _reports = _meter.CreateHistogram<double>(
            "funnel.report.duration", "s", "How long reports, lists and explanations take, by kind.");
        _openings = _meter.CreateHistogram<double>(
            "funnel.open.duration", "s", "How long it takes until everything recorded is at hand.");
        _moves = _meter.CreateCounter<long>("funnel.moves", "{move}", "Moves of cards sent, by what became of them.");
        _answers = _meter.CreateCounter<long>(
            "funnel.answers", "{answer}", "Answers asked of what is kept, by whether they were at hand.");
        _imports = _meter.CreateCounter<long>(
            "funnel.imports", "{record}", "Cards and rows of imports, by what became of them.");
        _meter.CreateObservableGauge(
            "funnel.book.size", Sizes, "{record}", "What is held of the records, by kind.");
    }

    /// <summary>Where spans come from: one for each report and each opening.</summary>
    public ActivitySource Source { get; } = new(Name);

    /// <summary>Works out a report: a span, and its duration with whether it failed.</summary>
    /// <param name="kind">The kind of report, a word of the host's own.</param>
    /// <param name="work">Works it out.</param>
    /// <param name="isDone">Whether what came of it is no failure; nothing that comes is one where null.</param>
    public T Ask<T>(string kind, Func<T> work, Func<T, bool>? isDone = null)
    {
        using var asked = new Measured(this, _reports, "report", new(Report, kind));
        return asked.End(work(), isDone);
    }

    /// <summary>Works out a report that waits for something.</summary>
    /// <inheritdoc cref="Ask{T}(string, Func{T}, Func{T, bool})"/>
    public async Task<T> AskAsync<T>(string kind, Func<Task<T>> work, Func<T, bool>? isDone = null)
    {
        using var asked = new Measured(this, _reports, "report", new(Report, kind));
        return asked.End(await work(), isDone);
    }

    /// <summary>Reads everything recorded: a span, and how long it took.</summary>
    public async Task<T> OpenAsync<T>(Func<Task<T>> work)
    {
        using var opened = new Measured(this, _openings, "open", tag: null);
        return opened.End(await work(), isDone: null);
    }

    /// <summary>A move was sent.</summary>
    /// <param name="outcome">What became of it, a word of the host's own, such as recorded or refused.</param>
    public void Moved(string outcome) => _moves.Add(1, new KeyValuePair<string, object?>(Outcome, outcome));

    /// <summary>Something was asked that is kept once it is worked out.</summary>
    public void Answered(bool wasKept) =>
        _answers.Add(1, new KeyValuePair<string, object?>(Outcome, wasKept ? "hit" : "miss"));

    /// <summary>Records were imported.</summary>
    /// <param name="cards">New cards.</param>
    /// <param name="known">Cards and records that were known.</param>
    /// <param name="rows">Rows added to known cards.</param>
    /// <param name="refused">Rows that contradict what is known.</param>
    public void Imported(int cards, int known, int rows, int refused)
    {
        Add("new-card", cards);
        Add("known", known);
        Add("row-added", rows);
        Add("row-refused", refused);

        void Add(string outcome, int number) =>
            _imports.Add(number, new KeyValuePair<string, object?>(Outcome, outcome));
    }

    /// <summary>So much is held now.</summary>
    public void Holds(BookSize size) => Volatile.Write(ref _size, size);

    public void Dispose()
    {
        _meter.Dispose();
        Source.Dispose();
    }

    private IEnumerable<Measurement<long>> Sizes()
    {
        if (Volatile.Read(ref _size) is { } size)
        {
            yield return new(size.Dealers, new KeyValuePair<string, object?>(Record, "dealer"));
            yield return new(size.Cards, new KeyValuePair<string, object?>(Record, "card"));
        }
    }

    /// <summary>One piece of work while it goes on; what has not said that it succeeded has failed.</summary>
    private sealed class Measured(
        FunnelTelemetry telemetry, Histogram<double> durations, string name, KeyValuePair<string, object?>? tag)
        : IDisposable
    {
        private readonly Activity? _span = telemetry.Source.StartActivity(
            tag is { Value: string kind } ? $"{name} {kind}" : name,
            ActivityKind.Internal,
            parentContext: default,
            tag is { } told ? [told] : []);

        private readonly long _began = Stopwatch.GetTimestamp();
        private bool _hasSucceeded;

        public T End<T>(T answer, Func<T, bool>? isDone)
        {
            _hasSucceeded = isDone?.Invoke(answer) ?? true;
            return answer;
        }

        public void Dispose()
        {
            var outcome = _hasSucceeded ? "ok" : "error";
            TagList tags = [new(Outcome, outcome)];
            if (tag is { } told)
            {
                tags.Add(told);
            }

            durations.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, tags);
            _span?.SetTag(Outcome, outcome);
            _span?.SetStatus(_hasSucceeded ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            _span?.Dispose();
        }
    }
}
