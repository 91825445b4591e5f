import { Flex, Grid } from '@strapi/design-system';
import { useText } from '../intl';
import { Half } from '../parts/Half';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';
import type { EventInput } from './input';
import { Lines } from './Lines';

interface Props {
  value: EventInput;
  onChange(changes: Partial<EventInput>): void;
}

/** Who speaks, and what is left when it is over: that makes a webinar of an event. */
export function SpeakerFields({ value, onChange }: Props) {
  const { t } = useText();
  return (
    <>
      <Panel title={t('events.speakers')}>
        <Lines
          all={value.speakers}
          onChange={(speakers) => onChange({ speakers })}
          empty={{ name: '', about: '' }}
          max={30}
          addLabel={t('events.speakers.add')}
          removeLabel={(position) => t('events.speakers.remove', { position })}
        >
          {(it, change, position) => (
            <Grid.Root gap={4}>
              <Half>
                <TextInput
                  name={`speaker-${position}`}
                  label={t('events.speakers.name', { position })}
                  value={it.name}
                  onChange={(name) => change({ ...it, name })}
                  max={120}
                />
              </Half>
              <Half>
                <TextInput
                  name={`speaker-about-${position}`}
                  label={t('events.speakers.about', { position })}
                  value={it.about}
                  onChange={(about) => change({ ...it, about })}
                  max={300}
                />
              </Half>
            </Grid.Root>
          )}
        </Lines>
      </Panel>
      <Panel title={t('events.afterwards')} hint={t('events.afterwards.hint')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="recording"
            label={t('events.recording')}
            value={value.recording}
            onChange={(recording) => onChange({ recording })}
            max={1000}
          />
          <Lines
            all={value.materials}
            onChange={(materials) => onChange({ materials })}
            empty={{ title: '', address: '' }}
            max={30}
            addLabel={t('events.materials.add')}
            removeLabel={(position) => t('events.materials.remove', { position })}
          >
            {(it, change, position) => (
              <Grid.Root gap={4}>
                <Half>
                  <TextInput
                    name={`material-${position}`}
                    label={t('events.materials.title', { position })}
                    value={it.title}
                    onChange={(title) => change({ ...it, title })}
                    max={200}
                  />
                </Half>
                <Half>
                  <TextInput
                    name={`material-address-${position}`}
                    label={t('events.materials.address', { position })}
                    value={it.address}
                    onChange={(address) => change({ ...it, address })}
                    max={1000}
                  />
                </Half>
              </Grid.Root>
            )}
          </Lines>
        </Flex>
      </Panel>
    </>
  );
}
