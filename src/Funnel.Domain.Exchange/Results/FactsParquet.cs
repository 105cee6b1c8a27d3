using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// Facts as Parquet files, for programs that ask them further: the columns of the kind by their names, days as dates,
/// flags as booleans, numbers as whole numbers, codes and ids as text, what is missing as null.
/// </summary>
public static class FactsParquet
{
    /// <summary>
    /// Writes the facts of a period to a folder, a file for each kind by its name (<c>cards.parquet</c>); those of
    /// cards as at the period's last known day, where that is another day than the one it is seen from, to
    /// <c>cards_at_cut.parquet</c>.
    /// </summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task WriteFolderAsync(string folder, FactBook facts, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(facts);
        Directory.CreateDirectory(folder);
        await Write(FactKinds.Traffic);
        await Write(FactKinds.Cards);
        await Write(FactKinds.Contacts);
        await Write(FactKinds.Dues);
        await Write(FactKinds.Orders);
        await Write(FactKinds.Transfers);
        await Write(FactKinds.Stages);
        await Write(FactKinds.OwnerContacts);
        await Write(FactKinds.BaseCustomers);
        await Write(FactKinds.Leads);
        await Write(FactKinds.Checks);
        await Write(FactKinds.Staff);
        if (facts.Period.Cut != facts.Period.AsOf)
        {
            await To(FactKinds.Cards.Name + "_at_cut", FactKinds.Cards, Anchor.Cut);
        }

        Task Write<T>(FactKind<T> kind) => To(kind.Name, kind, Anchor.AsOf);

        async Task To<T>(string name, FactKind<T> kind, Anchor anchor)
        {
            await using var file = File.Create(Path.Combine(folder, name + ".parquet"));
            await WriteAsync(file, kind, facts.Of(kind, anchor), stop);
        }
    }

    /// <summary>Writes facts of one kind, such as a vendor's own.</summary>
    public static async Task WriteAsync<T>(
        Stream output, FactKind<T> kind, IReadOnlyList<T> facts, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(facts);
        List<DataField> fields = [.. kind.Columns.Select(FieldOf)];
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(fields), output, cancellationToken: stop);
        using var rows = writer.CreateRowGroup();
        foreach (var (column, field) in kind.Columns.Zip(fields))
        {
            await WriteAsync(rows, field, column, facts, stop);
        }
    }

    private static DataField FieldOf<T>(Column<T> column) => (column, column.MayBeMissing) switch
    {
        (DateColumn<T>, true) => new DataField<DateOnly?>(column.Name),
        (DateColumn<T>, false) => new DataField<DateOnly>(column.Name),
        (NumberColumn<T> { IsLong: true }, true) => new DataField<long?>(column.Name),
        (NumberColumn<T> { IsLong: true }, false) => new DataField<long>(column.Name),
        (NumberColumn<T>, true) => new DataField<int?>(column.Name),
        (NumberColumn<T>, false) => new DataField<int>(column.Name),
        (FlagColumn<T>, _) => new DataField<bool>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private static async Task WriteAsync<T>(
        ParquetRowGroupWriter rows, DataField field, Column<T> column, IReadOnlyList<T> facts, CancellationToken stop)
    {
        switch (column)
        {
            case DateColumn<T> date when column.MayBeMissing:
                DateOnly?[] days = [.. facts.Select(fact => DayOf(date.Of(fact)))];
                await rows.WriteAsync<DateOnly>(field, days.AsMemory(), cancellationToken: stop);
                break;
            case DateColumn<T> date:
                DateOnly[] everyDay = [.. facts.Select(fact => date.Of(fact)!.Value.ToDateOnly())];
                await rows.WriteAsync<DateOnly>(field, everyDay.AsMemory(), cancellationToken: stop);
                break;
            case NumberColumn<T> { IsLong: true } number when column.MayBeMissing:
                long?[] longs = [.. facts.Select(number.Of)];
                await rows.WriteAsync<long>(field, longs.AsMemory(), cancellationToken: stop);
                break;
            case NumberColumn<T> { IsLong: true } number:
                long[] everyLong = [.. facts.Select(fact => number.Of(fact)!.Value)];
                await rows.WriteAsync<long>(field, everyLong.AsMemory(), cancellationToken: stop);
                break;
            case NumberColumn<T> number when column.MayBeMissing:
                int?[] numbers = [.. facts.Select(fact => (int?)number.Of(fact))];
                await rows.WriteAsync<int>(field, numbers.AsMemory(), cancellationToken: stop);
                break;
            case NumberColumn<T> number:
                int[] everyNumber = [.. facts.Select(fact => (int)number.Of(fact)!.Value)];
                await rows.WriteAsync<int>(field, everyNumber.AsMemory(), cancellationToken: stop);
                break;
            case FlagColumn<T> flag:
                bool[] flags = [.. facts.Select(flag.Of)];
                await rows.WriteAsync<bool>(field, flags.AsMemory(), cancellationToken: stop);
                break;
            default:
                string?[] texts = [.. facts.Select(fact => TextOf(column, fact))];
                await rows.WriteAsync((DataField<string>)field, texts!);
                break;
        }
    }

    private static DateOnly? DayOf(LocalDate? day) => day?.ToDateOnly();

    private static string? TextOf<T>(Column<T> column, T fact) =>
        column.TextOf(fact) is { Length: > 0 } text ? text : column.MayBeMissing ? null : "";
}
