using System.Linq.Expressions;
using System.Reflection;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Adds the fact tables to a model.</summary>
public static class FactModel
{
    /// <summary>
    /// Adds a table without key for every kind of fact (<c>funnel_cards</c>, <c>funnel_traffic</c>, …), dates stored as
    /// day numbers, codes and ids as text; and makes days between dates translate.
    /// </summary>
    public static ModelBuilder AddFunnelFacts(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model
            .AddFunnelDays()
            .AddFactTable(FactKinds.Traffic)
            .AddFactTable(FactKinds.Cards)
            .AddFactTable(FactKinds.Contacts)
            .AddFactTable(FactKinds.Dues)
            .AddFactTable(FactKinds.Orders)
            .AddFactTable(FactKinds.Transfers)
            .AddFactTable(FactKinds.Stages)
            .AddFactTable(FactKinds.OwnerContacts)
            .AddFactTable(FactKinds.BaseCustomers)
            .AddFactTable(FactKinds.Leads)
            .AddFactTable(FactKinds.Checks)
            .AddFactTable(FactKinds.Staff);
    }

    /// <summary>
    /// Makes days between dates translate, stored as day numbers or, in PostgreSQL with NodaTime's types, as dates; for
    /// a model without fact tables.
    /// </summary>
    public static ModelBuilder AddFunnelDays(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Func<LocalDate, int> numberOf = DayNumber.Of;
        var function = model.HasDbFunction(numberOf.Method);

        // Databases differ in what they call a whole number, and none is asked: the translation replaces the call.
        function.HasParameter("date").Metadata.TypeMapping = (RelationalTypeMapping)IntTypeMapping.Default
            .WithComposedConverter(StoredForms.Of(typeof(LocalDate)));
        function.HasTranslation(arguments => NumberOf(arguments[0]));
        return model;
    }

    /// <summary>Adds the table of one kind of fact, such as a vendor's own.</summary>
    public static ModelBuilder AddFactTable<T>(this ModelBuilder model, FactKind<T> kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(kind);
        model.Entity<T>(entity => Map(entity, kind));
        return model;
    }

    /// <summary>A date that is kept as its number, or a native one: there a difference of dates is a number.</summary>
    private static SqlExpression NumberOf(SqlExpression date) =>
        date.TypeMapping?.Converter?.ProviderClrType == typeof(int)
            ? new SqlUnaryExpression(ExpressionType.Convert, date, typeof(int), IntTypeMapping.Default)
            : new SqlBinaryExpression(
                ExpressionType.Subtract,
                date,
                new SqlConstantExpression(DayNumber.ToDate(0), date.TypeMapping),
                typeof(int),
                IntTypeMapping.Default);

    private static void Map<T>(EntityTypeBuilder<T> entity, FactKind<T> kind)
        where T : class
    {
        entity.HasNoKey().ToTable(SqlTable.Of(kind).Name);
        entity.Property<int>(FactSnapshot.AsOfColumn);
        entity.Property<int>(FactSnapshot.StoodOnColumn);
        entity.Property<int>(FactSnapshot.KnownOnColumn);
        var mapped = kind.Columns.ToDictionary(PropertyOf, column => column.Name);
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (mapped.TryGetValue(property.Name, out var column))
            {
                entity.Property(property.PropertyType, property.Name).HasColumnName(column)
                    .HasConversion(StoredForms.Of(property.PropertyType));
            }
            else
            {
                entity.Ignore(property.Name);
            }
        }

        entity.HasIndex(FactSnapshot.AsOfColumn, FactSnapshot.StoodOnColumn);

        // What belongs to one card, one base customer or one lead is replaced whenever that changes.
        string[] owners = [nameof(CardAttributes.Card), nameof(BaseCustomerFacts.BaseCustomer), nameof(LeadFacts.Lead)];
        foreach (var owner in owners.Where(mapped.ContainsKey))
        {
            entity.HasIndex(owner, FactSnapshot.AsOfColumn, FactSnapshot.StoodOnColumn);
        }
    }

    private static string PropertyOf<T>(Column<T> column)
    {
        var read = column.Property.Body;
        while (read is UnaryExpression { NodeType: ExpressionType.Convert } converted)
        {
            read = converted.Operand;
        }

        return read is MemberExpression { Member: PropertyInfo property } ? property.Name
            : throw new NotSupportedException($"The column '{column.Name}' is not a property of {typeof(T).Name}.");
    }
}
