using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Adds the event store's tables to a model.</summary>
public static class EventModel
{
    /// <summary>
    /// Adds <c>funnel_events</c>, <c>funnel_personal</c>, <c>funnel_closes</c>, <c>funnel_accepted</c>,
    /// <c>funnel_month_ends</c>, <c>funnel_dealers</c>, <c>funnel_consultants</c> and <c>funnel_targets</c>. The store
    /// also keeps facts up to date: add those with <see cref="Facts.FactModel.AddFunnelFacts"/>.
    /// </summary>
    public static ModelBuilder AddFunnelEvents(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<EventRow>(Events);
        model.Entity<CloseRow>(Closes);
        model.Entity<AcceptanceRow>(Acceptances);
        model.Entity<PersonalRow>(row =>
        {
            row.ToTable(PersonalRow.Table).HasKey(r => new { r.Stream, r.Version });
            row.Property(r => r.Stream).HasColumnName("stream");
            row.Property(r => r.Version).HasColumnName("version").ValueGeneratedNever();
            row.Property(r => r.Name).HasColumnName("name");
            row.Property(r => r.Phone).HasColumnName("phone");
            row.Property(r => r.Note).HasColumnName("note");
            row.HasIndex(r => r.Phone);
        });
        model.Entity<DealerRow>(row =>
        {
            row.ToTable(DealerRow.Table).HasKey(r => r.Dealer);
            row.Property(r => r.Dealer).HasColumnName("dealer");
            row.Property(r => r.Name).HasColumnName("name");
            row.Property(r => r.Region).HasColumnName("region");
            row.Property(r => r.TimeZone).HasColumnName("time_zone");
        });
        model.Entity<ConsultantRow>(row =>
        {
            row.ToTable(ConsultantRow.Table).HasKey(r => r.Consultant);
            row.Property(r => r.Consultant).HasColumnName("consultant");
            row.Property(r => r.Dealer).HasColumnName("dealer");
            row.Property(r => r.Name).HasColumnName("name");
            row.Property(r => r.ActiveFrom).HasColumnName("active_from");
            row.Property(r => r.ActiveUntil).HasColumnName("active_until");
            row.Property(r => r.IsSenior).HasColumnName("is_senior");
        });
        model.Entity<MonthEndRow>(row =>
        {
            row.ToTable(MonthEndRow.Table).HasKey(r => new { r.Dealer, r.AsOf });
            row.Property(r => r.Dealer).HasColumnName("dealer");
            row.Property(r => r.AsOf).HasColumnName("as_of").ValueGeneratedNever();
        });
        model.Entity<TargetRow>(row =>
        {
            row.ToTable(TargetRow.Table).HasKey(r => new { r.Dealer, r.Consultant, r.Month, r.Metric });
            row.Property(r => r.Dealer).HasColumnName("dealer");
            row.Property(r => r.Consultant).HasColumnName("consultant");
            row.Property(r => r.Month).HasColumnName("month").ValueGeneratedNever();
            row.Property(r => r.Metric).HasColumnName("metric");
            row.Property(r => r.Value).HasColumnName("value");
            row.Ignore(r => r.Key);
        });
        return model;
    }

    private static void Closes(EntityTypeBuilder<CloseRow> row)
    {
        row.ToTable(CloseRow.Table).HasKey(r => r.Position);
        row.Property(r => r.Position).HasColumnName("position").ValueGeneratedOnAdd();
        row.Property(r => r.Dealer).HasColumnName("dealer");
        row.Property(r => r.Month).HasColumnName("month");
        row.Property(r => r.AsOf).HasColumnName("as_of");
        row.Property(r => r.KnownOn).HasColumnName("known_on");
        row.Property(r => r.Standard).HasColumnName("standard");
        row.Property(r => r.Kpi).HasColumnName("kpi");
        row.Property(r => r.Numerator).HasColumnName("numerator");
        row.Property(r => r.Denominator).HasColumnName("denominator");
        row.Property(r => r.Digest).HasColumnName("digest");
        row.Property(r => r.RecordedOn).HasColumnName("recorded_on");
        row.Property(r => r.RecordedBy).HasColumnName("recorded_by");
        row.Property(r => r.RecordedAt).HasColumnName("recorded_at");
        row.Property(r => r.Version).HasColumnName("version");
        row.Property(r => r.Fingerprint).HasColumnName("fingerprint");
        row.Property(r => r.Definitions).HasColumnName("definitions");
        row.HasIndex(r => new { r.Dealer, r.Month, r.AsOf, r.KnownOn, r.Standard, r.Definitions, r.Kpi }).IsUnique()
            .HasDatabaseName("IX_funnel_closes_of_one");
    }

    private static void Acceptances(EntityTypeBuilder<AcceptanceRow> row)
    {
        row.ToTable(AcceptanceRow.Table).HasKey(r => r.Position);
        row.Property(r => r.Position).HasColumnName("position").ValueGeneratedOnAdd();
        row.Property(r => r.Rule).HasColumnName("rule");
        row.Property(r => r.Members).HasColumnName("members");
        row.Property(r => r.AcceptedBy).HasColumnName("accepted_by");
        row.Property(r => r.HoldsUntil).HasColumnName("holds_until");
        row.Property(r => r.Note).HasColumnName("note");
        row.Property(r => r.RowId).HasColumnName("row_id");
        row.Property(r => r.RecordedOn).HasColumnName("recorded_on");
        row.Property(r => r.RecordedAt).HasColumnName("recorded_at");
        row.Property(r => r.RecordedBy).HasColumnName("recorded_by");
        row.Ignore(r => r.Accepted);
    }

    private static void Events(EntityTypeBuilder<EventRow> row)
    {
        row.ToTable(EventRow.Table).HasKey(r => r.Position);
        row.Property(r => r.Position).HasColumnName("position").ValueGeneratedOnAdd();
        row.Property(r => r.Stream).HasColumnName("stream");
        row.Property(r => r.Version).HasColumnName("version");
        row.Property(r => r.EventId).HasColumnName("event_id");
        row.Property(r => r.Type).HasColumnName("type");
        row.Property(r => r.Format).HasColumnName("format");
        row.Property(r => r.HappenedOn).HasColumnName("happened_on");
        row.Property(r => r.RecordedOn).HasColumnName("recorded_on");
        row.Property(r => r.Body).HasColumnName("body");
        row.Property(r => r.Dealer).HasColumnName("dealer");
        row.Property(r => r.RecordedBy).HasColumnName("recorded_by");
        row.Property(r => r.RecordedAt).HasColumnName("recorded_at");
        row.Property(r => r.KnownOn).HasColumnName("known_on");
        row.Property(r => r.RowId).HasColumnName("row_id");
        row.Property(r => r.ToldOn).HasColumnName("told_on");
        row.Property(r => r.ToldAt).HasColumnName("told_at");
        row.Property(r => r.ToldBy).HasColumnName("told_by");
        row.Ignore(r => r.Id);
        row.Ignore(r => r.IsTakenOver);
        row.HasIndex(r => new { r.Stream, r.Version }).IsUnique();
        row.HasIndex(r => new { r.EventId, r.Stream }).IsUnique();
        row.HasIndex(r => r.HappenedOn);
        row.HasIndex(r => r.Dealer);
        row.HasIndex(r => r.KnownOn);
        row.HasIndex(r => r.RowId);
    }
}
