-- An event that the machine joined to one which is hidden since, because the reading finds it no more and a person took
-- back what they said of it, stands alone. Before, it went out of the views with that one.
DROP VIEW event_now;
-- Merged values: the analyst's where there is one. The timeline, the list and the figure read only this.
-- One joined to what is gone or hidden, or is joined itself, stands alone.
CREATE VIEW event_now AS
SELECT
  event.id,
  event.article_id,
  coalesce(type.value, event.type) AS type,
  coalesce(title.value, event.title) AS title,
  coalesce(date.value, event.date) AS date,
  CASE WHEN date.value IS NULL THEN event.earliest_day ELSE date.earliest_day END AS earliest_day,
  CASE WHEN date.value IS NULL THEN event.latest_day ELSE date.latest_day END AS latest_day,
  coalesce(status.value, event.status) AS status,
  coalesce(people.value, event.people) AS people,
  coalesce(organisations.value, event.organisations) AS organisations,
  coalesce(place.value, event.place) AS place,
  coalesce(amount.value, event.amount) AS amount,
  coalesce(review.value, 'proposed') AS review,
  event.confidence,
  event.is_main,
  event.is_still_found,
  EXISTS (
    SELECT 1 FROM event_analyst AS any_value
    WHERE any_value.event_id = event.id AND any_value.field NOT IN ('review', 'same_as', 'distinct_from')
  ) AS is_edited,
  (
    SELECT nullif(coalesce((SELECT stand_in.id FROM event_stand_in AS stand_in WHERE stand_in.head_id = head.id), head.id), event.id)
    FROM event_head AS own JOIN event_head AS head ON head.id = own.head_id
    WHERE own.id = event.id AND head.head_id IS NULL AND (
      EXISTS (SELECT 1 FROM shown_event WHERE shown_event.id = head.id)
      OR EXISTS (SELECT 1 FROM removed_event WHERE removed_event.id = head.id))
  ) AS head_id
FROM event
LEFT JOIN event_analyst AS type ON type.event_id = event.id AND type.field = 'type'
LEFT JOIN event_analyst AS title ON title.event_id = event.id AND title.field = 'title'
LEFT JOIN event_analyst AS date ON date.event_id = event.id AND date.field = 'date'
LEFT JOIN event_analyst AS status ON status.event_id = event.id AND status.field = 'status'
LEFT JOIN event_analyst AS people ON people.event_id = event.id AND people.field = 'people'
LEFT JOIN event_analyst AS organisations ON organisations.event_id = event.id AND organisations.field = 'organisations'
LEFT JOIN event_analyst AS place ON place.event_id = event.id AND place.field = 'place'
LEFT JOIN event_analyst AS amount ON amount.event_id = event.id AND amount.field = 'amount'
LEFT JOIN event_analyst AS review ON review.event_id = event.id AND review.field = 'review'
WHERE EXISTS (SELECT 1 FROM shown_event WHERE shown_event.id = event.id);

INSERT INTO event_refresh SELECT id FROM event_group WHERE head_id NOT IN (SELECT id FROM event_index);
