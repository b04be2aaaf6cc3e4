// First: nothing may reach the HTML parser before the policy stands.
import './installPolicy.ts'
import '@mantine/core/styles.css'
import '@mantine/spotlight/styles.css'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import './styles/tokens.css'
import './styles/base.css'
import './timeline/timeline.css'
import './timeline/marks.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place for the interface.')
createRoot(root).render(<App />)
