using System.Text;
using System.Text.Encodings.Web;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>The draft of a mapping for one table, and for the events it tells where it is a wide one.</summary>
internal sealed class TableDraft(SourceSample sample, Language language)
{
    private const int Unsure = 1;

    // What a person's own list of customers often lacks, since it goes without saying.
    private static readonly Dictionary<string, string> Assumed = new(StringComparer.Ordinal)
    {
        ["dealer"] = "{ \"constant\": \"D1\" }",
        ["customer_kind"] = "{ \"constant\": \"retail\" }",
        ["channel"] = "{ \"constant\": \"outreach\" }",
        ["card"] = "{ \"generated\": \"C\" }",
    };

    private static readonly string[] Dates =
        ["filed_on", "on", "next_contact_on", "planned_on", "received_at", "responded_at", "appointment_at",
        "arrived_at", "left_at"];

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _formats = [];

    /// <summary>The tables it may become, each of a file of a dataset.</summary>
    public IEnumerable<(string File, string Draft)> Tables(string file)
    {
        var layout = DatasetLayouts.Of(file);
        var best = layout.Columns.ToDictionary(column => column.Name, BestFor, StringComparer.Ordinal);
        var events = file == DatasetFiles.Cards ? EventsBeside([.. best.Values.OfType<string>()]) : [];
        var closed = file == DatasetFiles.Cards && !events.Exists(e => e.Event.Event == "lost")
            ? ClosedStages.In(sample)
            : null;
        _formats = FormatsOf(best.Where(column => Dates.Contains(column.Key)).Select(column => column.Value)
            .Concat(events.Select(e => e.Header)).Append(closed?.ClosedOn).OfType<string>());
        var columns = string.Concat(layout.Columns.Select(column => Line(column, best[column.Name], file)));
        var card = best.GetValueOrDefault("card") is { } id ? Quoted(id) : Assumed["card"];
        var wide = events.Count == 0 ? "" : EventsOf(events, card, best);
        var lost = closed is null ? "" : LostOf(closed, card);
        yield return (file, $"{{\n    \"source\": {Quoted(sample.Source)},\n    \"columns\": {{\n{columns}    }},\n"
            + $"{Unused(layout)}  }}");
        if (events.Count > 0)
        {
            yield return (DatasetFiles.Events, wide);
        }

        if (closed is not null)
        {
            yield return (DatasetFiles.Events, lost);
        }
    }

    private string? BestFor(CsvColumn column)
    {
        var best = sample.Header.MaxBy(name => ColumnSynonyms.Likeness(name, column.Name))!;
        return ColumnSynonyms.Likeness(best, column.Name) > 0 ? best : null;
    }

    private string Line(CsvColumn column, string? best, string file)
    {
        if (best is not null)
        {
            _used.Add(best);
            var doubt = ColumnSynonyms.Likeness(best, column.Name) == Unsure ? Say("不确定", "unsure") : "";
            return Member(column.Name, best, doubt);
        }

        if (!column.IsRequired)
        {
            return "";
        }

        if (file != DatasetFiles.Cards || !Assumed.TryGetValue(column.Name, out var assumed))
        {
            return $"      // {Quoted(column.Name)}: "
                + Say("必填：列名，或 { \"constant\": … }", "required: a column, or { \"constant\": … }") + "\n";
        }

        // Where customers came from tells how, as far as it is the showroom or a call.
        return column.Name == "channel" && sample.Header.FirstOrDefault(IsSource) is { } source
            ? Member(column.Name, source, Say("按客户来源推断", "unsure: by the source"))
            : $"      {Quoted(column.Name)}: {assumed}, // {Say("不确定：各行相同", "unsure: taken for every row")}\n";
    }

    private bool IsSource(string header) => ColumnSynonyms.Likeness(header, "lead_source") > 0
        && sample.ValuesOf(header).Any(value => ValueSynonyms.CodeOf("channel", value) is not null);

    private string Member(string column, string source, string doubt)
    {
        var (value, unsure) = ValueOf(column, source);
        var said = string.Join("; ", new[] { doubt, unsure }.Where(text => text.Length > 0));
        return $"      {Quoted(column)}: {value},{(said.Length > 0 ? " // " + said : "")}\n";
    }

    private (string Value, string Unsure) ValueOf(string column, string source) =>
        Dates.Contains(column) ? DateOf(source)
        : ValueSynonyms.Has(column) ? CodesOf(column, source)
        : (Quoted(source), "");

    private (string Value, string Unsure) DateOf(string source) => _formats.Count switch
    {
        0 => (Quoted(source), ""),
        1 => ($"{{ \"column\": {Quoted(source)}, \"date\": {Quoted(_formats[0])} }}", ""),
        _ => (Quoted(source), Undecided),
    };

    private string Undecided =>
        Say("须选定日期格式：", "decide on the dates: ") + string.Join(Say(" 或 ", " or "), _formats.Select(Decided));

    private static string Decided(string format) => $"\"date\": {Quoted(format)}";

    private (string Value, string Unsure) CodesOf(string column, string source)
    {
        var codes = sample.ValuesOf(source)
            .Select(value => (Value: value, Code: ValueSynonyms.CodeOf(column, value)))
            .ToList();
        if (codes.TrueForAll(pair => pair.Value == pair.Code))
        {
            return (Quoted(source), "");
        }

        var otherwise = ValueSynonyms.OtherwiseOf(column);
        var known = codes
            .Where(pair => pair.Code is not null)
            .Select(pair => $"{Quoted(pair.Value)}: {Quoted(pair.Code!)}");
        var unknown = codes.Where(pair => pair.Code is null).Select(pair => CsvExcerpt.Of(pair.Value)).ToList();
        if (otherwise.Length > 0 && sample.HasGapsIn(source))
        {
            unknown.Add(Say("（空）", "(empty)"));
        }

        return (
            $"{{ \"column\": {Quoted(source)}, \"values\": {{ {string.Join(", ", known)} }}, "
                + $"\"default\": {Quoted(otherwise)} }}",
            unknown.Count == 0 ? ""
                : Say("不确定：", "unsure: ") + string.Join(", ", unknown.Take(10)) + Say(" 记为 ", " become ")
                    + (otherwise.Length == 0 ? Say("空", "nothing") : otherwise));
    }

    /// <summary>The date columns beside those of the cards that tell an event each, in the order of events.</summary>
    private List<(EventColumn Event, string Header)> EventsBeside(IReadOnlyCollection<string> taken)
    {
        List<(EventColumn Event, string Header)> events = [];
        foreach (var e in EventSynonyms.All)
        {
            var free = sample.Header.Where(name => !taken.Contains(name)
                && EventSynonyms.Likeness(name, e) > 0 && HoldsDates(name)).ToList();
            if (free.Count > 0)
            {
                events.Add((e, free.MaxBy(name => EventSynonyms.Likeness(name, e))!));
            }
        }

        return events;
    }

    private bool HoldsDates(string column) => sample.ValuesOf(column).All(SuggestedDates.IsDate);

    private IReadOnlyList<string> FormatsOf(IEnumerable<string> columns) =>
        SuggestedDates.Of(columns.SelectMany(sample.ValuesOf)).All;

    private string LostOf(ClosedStages closed, string card)
    {
        _used.UnionWith([closed.Stage, closed.ClosedOn]);
        var (on, unsure) = DateOf(closed.ClosedOn);
        var stages = closed.Reasons.Select(stage => $"        {Quoted(stage.Value)}: "
            + "{ \"event\": { \"constant\": \"lost\" }, "
            + $"\"reason\": {{ \"constant\": {Quoted(stage.Reason)} }} }},\n");
        return $"{{\n    \"source\": {Quoted(sample.Source)},\n"
            + $"    \"columns\": {{ \"card\": {card}, \"on\": {on} }},{(unsure.Length > 0 ? " // " + unsure : "")}\n"
            + $"    \"stages\": {{\n      \"column\": {Quoted(closed.Stage)},\n"
            + $"      \"events\": {{\n{string.Concat(stages)}      }},\n    }},\n  }}";
    }

    private string EventsOf(
        List<(EventColumn Event, string Header)> events, string card, Dictionary<string, string?> best)
    {
        var dates = new StringBuilder();
        foreach (var (e, header) in events)
        {
            _used.Add(header);
            var format = _formats.Count == 1 ? $", {Decided(_formats[0])}" : "";
            var set = Set(e, best["consultant"]);
            dates.Append("      { \"column\": ").Append(Quoted(header)).Append(format)
                .Append(", \"set\": { ").Append(set).Append(" } },")
                .Append(_formats.Count > 1 ? " // " + Undecided : "").Append('\n');
        }

        return $"{{\n    \"source\": {Quoted(sample.Source)},\n    \"columns\": {{ \"card\": {card} }},\n"
            + $"    \"dates\": [\n{dates}    ],\n  }}";
    }

    private string Set(EventColumn e, string? consultant)
    {
        List<string> set = [$"\"event\": {{ \"constant\": {Quoted(e.Event)} }}"];
        if (e.How is { } how)
        {
            set.Add($"\"how\": {{ \"constant\": {Quoted(how)} }}");
            set.Add($"\"consultant\": {Quoted(consultant ?? "?")}");
        }

        if (e.Contents is { } contents)
        {
            set.Add($"\"contents\": {{ \"constant\": {Quoted(contents)} }}");
        }

        if (e.Event == "lost")
        {
            var reason = sample.Header.FirstOrDefault(name => ColumnSynonyms.Likeness(name, "reason") > 0);
            set.Add("\"reason\": " + (reason is null ? "{ \"constant\": \"unknown\" }" : ReasonOf(reason)));
        }

        return string.Join(", ", set);
    }

    private string ReasonOf(string column)
    {
        _used.Add(column);
        return CodesOf("reason", column).Value;
    }

    private string Unused(CsvLayout layout)
    {
        var unused = sample.Header.Where(name => !_used.Contains(name)
            && layout.Columns.All(column => ColumnSynonyms.Likeness(name, column.Name) == 0)).ToList();
        return unused.Count == 0 ? "" : "    // " + Say("未使用的列：", "columns not used: ")
            + string.Join(", ", unused.Select(CsvExcerpt.Of)) + "\n";
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);

    private static string Quoted(string text) =>
        "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
}
